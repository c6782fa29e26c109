create function customers.is_protected(account bigint) returns boolean language sql stable as
$$ select exists (select
                    from customers.protection p
                   where p.account_id = account
                     and p.effective @> (select business_date from district.agency)) $$;
comment on function customers.is_protected is
    'Whether an account is protected today: for texts and files whose reader is not known, which then name nobody.';
