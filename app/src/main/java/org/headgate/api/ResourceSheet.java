package org.headgate.api;

import java.util.List;

/** A resource as the page about the API shows it. */
public record ResourceSheet(String path, String summary, boolean paged) {
    static List<ResourceSheet> all() {
        return ResourceList.ALL.stream()
                .map(one -> new ResourceSheet(one.path(), one.summary(), one.paged()))
                .toList();
    }
}
