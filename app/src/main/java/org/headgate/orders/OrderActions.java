package org.headgate.orders;

import org.headgate.office.Handled;
import org.headgate.office.Level;
import org.headgate.office.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people do with orders, and from which level on. */
@Configuration(proxyBeanMethods = false)
class OrderActions {
    @Bean
    Handled<OpenOrder, OrderId> opensOrders(Orders orders) {
        return Handled.of(OpenOrder.class, Level.ONE, (action, by) -> orders.open(action.order(), by))
                .as(Task.ORDERS)
                .unless(orders::objections);
    }

    @Bean
    Handled<AssignOrder, OrderId> assignsOrders(Orders orders) {
        return Handled.of(AssignOrder.class, Level.ONE, orders::assign)
                .as(Task.ORDERS)
                .neverHeld();
    }

    @Bean
    Handled<CompleteOrder, OrderId> completesOrders(Orders orders) {
        return Handled.of(CompleteOrder.class, Level.ONE, orders::complete).as(Task.ORDERS);
    }

    @Bean
    Handled<VoidOrder, OrderId> voidsOrders(Orders orders) {
        return Handled.of(VoidOrder.class, Level.ONE, orders::voidIt).as(Task.ORDERS);
    }
}
