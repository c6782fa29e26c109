create function office.entry_of_request(wanted uuid) returns setof office.audit_entry language plpgsql volatile as
$$ begin
    perform pg_advisory_xact_lock(hashtextextended(wanted::text, 7));
    return query select * from office.audit_entry where request_key = wanted;
end $$;
comment on function office.entry_of_request is
    'What a request key was used for before. It waits for another request with that key to end, and looks only then.';
