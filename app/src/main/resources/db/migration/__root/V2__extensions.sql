create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- One spelling for search: lower case, without accents. unaccent alone is only stable; the dictionary named makes it safe to index.
create function public.plain(words text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent', words));
