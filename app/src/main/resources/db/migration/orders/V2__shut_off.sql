alter table orders.service_order drop constraint service_order_kind_check;
alter table orders.service_order add constraint service_order_kind_check check (kind in
    ('READ_IN', 'READ_OUT', 'TURN_ON', 'TURN_OFF', 'SHUT_OFF', 'METER_SET', 'METER_CHECK', 'INVESTIGATE'));
