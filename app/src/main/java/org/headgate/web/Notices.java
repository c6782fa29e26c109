package org.headgate.web;

import java.util.List;
import java.util.Locale;

/** What has to be said wherever the office shows amounts: at the foot of every page. */
public interface Notices {
    List<String> in(Locale locale);
}
