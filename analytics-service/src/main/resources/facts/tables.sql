-- The facts as tables: one row per thing, a row per line beside it. Amounts are exact decimals, ids are UUIDs.
create schema staged;

create table person (id uuid, version bigint, system varchar, external_id varchar, name varchar, team_id uuid,
    manager_id uuid, region_id uuid, active boolean);
create table team (id uuid, version bigint, name varchar);
create table region (id uuid, version bigint, name varchar);
create table account (id uuid, version bigint, system varchar, external_id varchar, name varchar, industry varchar,
    country varchar, parent_id uuid);
create table product (id uuid, version bigint, system varchar, external_id varchar, name varchar, series varchar);

create table lead (id uuid, version bigint, system varchar, external_id varchar, source varchar, stage varchar,
    account_id uuid, seller_id uuid, team_id uuid, manager_id uuid, region_id uuid, captured_on date);
create table lead_line (id uuid, product_id uuid);

create table deal (id uuid, version bigint, system varchar, external_id varchar, lead_id uuid, account_id uuid,
    account_class varchar, seller_id uuid, team_id uuid, manager_id uuid, region_id uuid, source varchar,
    currency varchar, value decimal(24, 6), stage varchar, opened_on date, outcome varchar, reason varchar,
    closed_on date);
create table deal_line (id uuid, product_id uuid, list_value decimal(24, 6),
    list_currency varchar, amount decimal(24, 6), currency varchar);

-- The default sales process, in the order it is walked.
create table stage (name varchar, position integer);
insert into stage values ('prospecting', 1), ('booking', 2), ('sales-meeting', 3), ('follow-up', 4), ('closing', 5),
    ('handover', 6), ('evaluation', 7), ('after-marketing', 8);

-- Both ends of a window belong to it; an end that is null is open.
create macro within(day, first, last) as
    (first is null or day >= first) and (last is null or day <= last);
-- Opened by the end of that day and not closed by then; a thing without dates is always open.
create macro open_at(opened, closed, last) as
    (opened is null or last is null or opened <= last) and (closed is null or closed > last);
create macro month_of(day) as strftime(day, '%Y-%m');
create macro quarter_of(day) as year(day) || '-Q' || quarter(day);
-- A sum is known only when every part of it is.
create macro whole_sum(part) as case when bool_and(part is not null) then sum(part) end;
-- The sum of what is known: zero of nothing, null when there are some and none of them is known.
create macro known_sum(things, total) as case when things = 0 then 0 else total end;
create macro percent(part, whole) as part::double * 100 / nullif(whole, 0)::double;

-- A deal as one piece, and as a piece per line. Both have the same columns; a deal without lines is one piece.
create view deal_whole as
    select 'deal' as kind, deal.*, value as amount, null::uuid as product_id, account.industry, account.country
    from deal left join account on account.id = deal.account_id;
create view deal_by_product as
    select 'deal' as kind, deal.* replace (coalesce(deal_line.currency, deal.currency) as currency),
        case when deal_line.id is null then deal.value else deal_line.amount end as amount,
        deal_line.product_id, deal_line.list_value,
        coalesce(deal_line.list_currency, deal.currency) as list_currency,
        account.industry, account.country
    from deal
    left join deal_line on deal_line.id = deal.id
    left join account on account.id = deal.account_id;

-- An opportunity is a deal, or a lead that no deal grew from.
create view lead_alone as
    select 'lead' as kind, lead.id, lead.version, lead.system, lead.external_id, lead.account_id, lead.seller_id, lead.team_id, lead.manager_id, lead.region_id, lead.source,
        lead.stage, lead.captured_on as opened_on, account.industry, account.country
    from lead anti join deal on deal.lead_id = lead.id
    left join account on account.id = lead.account_id;
create view opportunity_whole as
    select * from deal_whole
    union all by name select * from lead_alone;
create view opportunity_by_product as
    select * from deal_by_product
    union all by name
    select lead_alone.*, lead_line.product_id from lead_alone left join lead_line on lead_line.id = lead_alone.id;
