-- The facts as tables: one row per thing, and rows of its parts beside it. Amounts are exact decimals, ids are UUIDs,
-- instants are in UTC, days are the business's.
create schema staged;

create table person (id uuid, version bigint, system varchar, external_id varchar, name varchar, team_id uuid,
    manager_id uuid, region_id uuid, active boolean);
create table team (id uuid, version bigint, name varchar);
create table region (id uuid, version bigint, name varchar);
create table partner (id uuid, version bigint, name varchar);
create table account (id uuid, version bigint, system varchar, external_id varchar, name varchar, industry varchar,
    country varchar, parent_id uuid);
create table classification (id uuid, version bigint, account_id uuid, account_class varchar, account_kind varchar,
    contact_due_on date);
create table product (id uuid, version bigint, system varchar, external_id varchar, name varchar, series varchar);

create table process (id uuid, version bigint);
create table process_stage (id uuid, edition bigint, published_at timestamp, stage varchar, position bigint,
    limit_days bigint);

create table lead (id uuid, version bigint, system varchar, external_id varchar, source varchar, stage varchar,
    account_id uuid, seller_id uuid, team_id uuid, manager_id uuid, region_id uuid, partner_id uuid, captured_on date,
    signal_id uuid, status varchar, captured_at timestamp, booker_id uuid, ended_on date, ended_reason varchar,
    into_id uuid, meeting_on date);
create table lead_line (id uuid, product_id uuid);
create table lead_visit (id uuid, number bigint, stage varchar, entered_on date, overridden boolean, left_on date,
    next_stage varchar);
create table lead_callback (id uuid, number bigint, due_on date, set_at timestamp, lapsed_at timestamp, lapsed_on date);

create table deal (id uuid, version bigint, system varchar, external_id varchar, lead_id uuid, account_id uuid,
    account_class varchar, seller_id uuid, team_id uuid, manager_id uuid, region_id uuid, seller_partner_id uuid,
    booker_id uuid, booker_partner_id uuid, source varchar, currency varchar, value decimal(24, 6), stage varchar,
    opened_on date, outcome varchar, reason varchar, competitor varchar, closed_on date, signal_id uuid,
    process_id uuid, process_edition bigint, withdrawn_on date, next_step_on date, verdict_due_at timestamp,
    verdict_overdue boolean, verdict varchar, verdict_reason varchar, verdict_at timestamp, handover_returns bigint, handover_accepted_on date,
    reopenings bigint);
create table deal_line (id uuid, product_id uuid, list_value decimal(24, 6),
    list_currency varchar, amount decimal(24, 6), currency varchar);
create table deal_visit (id uuid, number bigint, stage varchar, entered_on date, overridden boolean, left_on date,
    next_stage varchar);
create table deal_offer (id uuid, offer_id uuid, offer_version bigint, value decimal(24, 6), currency varchar,
    approved boolean, sent_on date, decision varchar, decided_on date);

create table activity (id uuid, version bigint, lead_id uuid, deal_id uuid, account_id uuid, account_class varchar,
    what varchar, outcome varchar, level bigint, minutes bigint, stage varchar, seller_id uuid, team_id uuid,
    manager_id uuid, region_id uuid, partner_id uuid, callback_due_on date, occurred_at timestamp, occurred_on date);
create table signal (id uuid, version bigint, seller_id uuid, team_id uuid, manager_id uuid, region_id uuid,
    partner_id uuid, touchpoint varchar, urgency varchar, account_id uuid, routed_as varchar, raised_at timestamp,
    raised_on date, outcome varchar, reason varchar, lead_id uuid, resolved_at timestamp);
create table purchase (id uuid, version bigint, account_id uuid, deal_id uuid, value decimal(24, 6), currency varchar,
    closed_on date, cancelled boolean, delivery varchar, delivered_on date);
create table answer (id uuid, version bigint, account_id uuid, purchase_id uuid, deal_id uuid, what varchar,
    score bigint, occurred_at timestamp, occurred_on date);

-- The default sales process, in the order it is walked.
create table stage (name varchar, position integer);
insert into stage values ('prospecting', 1), ('booking', 2), ('sales-meeting', 3), ('follow-up', 4), ('closing', 5),
    ('handover', 6), ('evaluation', 7), ('after-marketing', 8);
