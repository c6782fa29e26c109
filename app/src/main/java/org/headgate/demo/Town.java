package org.headgate.demo;

import java.util.List;

/** The whole made-up town, before it is written into the office. */
record Town(
        TownPlan plan,
        Setting setting,
        List<Lot> lots,
        List<Tenancy> tenancies,
        List<MeterLife> meters,
        List<FieldRead> brought) {}
