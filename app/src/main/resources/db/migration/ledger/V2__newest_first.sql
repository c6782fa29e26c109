-- An account of 25 years has six hundred transactions, each on another page: whoever asks for the newest reads only those.
create index transactions_of_an_account on ledger.transaction (account_id, posted_on, id);
drop index ledger.transaction_account_id_id_idx;
