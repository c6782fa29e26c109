package org.headgate.rating.book;

import java.util.List;
import java.util.Map;
import org.headgate.rating.RateClass;

/** A customer class made ready for rating: for each version, the compiled class of its tariff and the bill's components. */
record ClassPlan(CustomerClass customerClass, Map<String, Priced> byVersion) {
    ClassPlan {
        byVersion = Map.copyOf(byVersion);
    }

    /** A class in one version. */
    record Priced(RateClass rateClass, List<BillComponent> components) {
        Priced {
            components = List.copyOf(components);
        }
    }
}
