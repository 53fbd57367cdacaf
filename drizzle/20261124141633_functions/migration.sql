-- Extensions, and the functions that checks and generated columns of the tables call.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

do $$
begin
  if show_trgm('阿里巴巴') = '{}' or lower('É') <> 'é' then
    raise exception 'the database''s locale knows no letters beyond ASCII: create it with LC_CTYPE C.UTF-8 or another UTF-8 locale';
  end if;
end
$$;

create function is_language_tag(tag text) returns boolean
  language sql immutable parallel safe
  return tag ~ '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$';

-- A text for each of one or more languages, by BCP 47 tag.
create function is_labels(labels jsonb) returns boolean
  language sql immutable parallel safe
  return jsonb_typeof(labels) = 'object' and (
    select coalesce(bool_and(is_language_tag(tag) and jsonb_typeof(labels -> tag) = 'string' and labels ->> tag ~ '\S'), false)
    from jsonb_object_keys(case when jsonb_typeof(labels) = 'object' then labels else '{}' end) as tag
  );

-- The world, a named region or an ISO 3166 country, possibly without some countries: world, europe, FR, world-ex-CN.
create function is_region(region text) returns boolean
  language sql immutable parallel safe
  return region ~ '^([a-z]+(-[a-z]+)*|[A-Z]{2})(-ex(-[A-Z]{2})+)?$';

create function is_region_list(regions text[]) returns boolean
  language sql immutable parallel safe
  return not exists (select from unnest(regions) as region where is_region(region) is not true);

create function is_identifier(scheme text, value text) returns boolean
  language sql immutable parallel safe
  return value ~ case scheme
    when 'LEI' then '^[A-Z0-9]{18}[0-9]{2}$'
    when 'CIK' then '^[0-9]{10}$'
    when 'WIKIDATA' then '^Q[1-9][0-9]*$'
    when 'TICKER' then '^[A-Z0-9]+([.-][A-Z0-9]+)*$'
    when 'ISIN' then '^[A-Z]{2}[A-Z0-9]{9}[0-9]$'
    when 'FIGI' then '^[B-DF-HJ-NP-TV-Z]{2}G[B-DF-HJ-NP-TV-Z0-9]{8}[0-9]$'
    when 'OPENCORPORATES' then '^[a-z]{2}(_[a-z]{2})?/[^\s/]+$'
    when 'VAT' then '^[A-Z]{2}[A-Z0-9]{2,13}$'
    when 'DUNS' then '^[0-9]{9}$'
    when 'CRUNCHBASE' then '^[^\s/]+$'
    when 'PERMID' then '^[1-9][0-9]*$'
    when 'DOMAIN' then '^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$'
    else '^\S(.*\S)?$'
  end;

-- The key that names are searched by: case, accents, width and punctuation do not count, in any script.
create function normalise_name(name text) returns text
  language sql immutable parallel safe
  return btrim(regexp_replace(
    normalize(lower(regexp_replace(normalize(name, nfkd), '[\u0300-\u036f]', '', 'g')), nfkc),
    '[^[:alnum:]]+', ' ', 'g'
  ));
