alter table service.consequence drop constraint consequence_kind_check;
alter table service.consequence add constraint consequence_kind_check check (kind in
    ('ACCOUNT_OPENED', 'AGREEMENT_OPENED', 'AGREEMENT_CLOSED', 'AGREEMENT_TAKEN_BACK', 'ORDER_OPENED', 'ORDER_VOIDED',
     'DEPOSIT_ASKED', 'FEE_CHARGED'));
comment on column service.consequence.subject is 'The account, agreement, order, deposit or transaction.';
comment on column service.consequence.terms is 'What was known of an agreement that ended or was taken back.';
