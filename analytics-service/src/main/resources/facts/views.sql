-- What figures read: the facts joined to what they are grouped and filtered by, one name per dimension.

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
-- In a stage for longer than it should be, with nothing agreed for that day or a later one.
create macro is_stalled(entered, limit_days, next_step, day) as
    coalesce(day - entered > limit_days, false) and coalesce(next_step < day, true);

-- A company with the class that it has now.
create view account_now as
    select account.*, classification.account_class, classification.account_kind
    from account left join classification on classification.account_id = account.id;

-- A deal as one piece, and as a piece per line. Both have the same columns; a deal without lines is one piece.
create view deal_known as
    select 'deal' as record_kind, deal.*, coalesce(deal.booker_partner_id, deal.seller_partner_id) as partner_id,
        signal.touchpoint, account.industry, account.country
    from deal
    left join account on account.id = deal.account_id
    left join signal on signal.id = deal.signal_id;
create view deal_ever_whole as
    select *, value as amount, null::uuid as product_id from deal_known;
create view deal_ever_by_product as
    select deal.* replace (coalesce(line.currency, deal.currency) as currency),
        case when line.id is null then deal.value else line.amount end as amount,
        line.product_id, line.list_value, coalesce(line.list_currency, deal.currency) as list_currency
    from deal_known deal left join deal_line line on line.id = deal.id;
-- A deal that was withdrawn because its lead was returned is none: neither won nor lost nor open.
create view deal_whole as select * from deal_ever_whole where withdrawn_on is null;
create view deal_by_product as select * from deal_ever_by_product where withdrawn_on is null;

-- A lead, whatever became of it; one that was merged into another is none. It closes by being disqualified.
create view lead_whole as
    select 'lead' as record_kind, lead.* exclude (captured_on, ended_on, ended_reason), lead.captured_on as opened_on,
        case when lead.status = 'disqualified' then lead.ended_on end as closed_on,
        case when lead.status = 'disqualified' then lead.ended_reason end as reason,
        null::varchar as outcome, null::varchar as competitor, null::uuid as product_id,
        account.account_class, account.industry, account.country, signal.touchpoint
    from lead
    left join account_now account on account.id = lead.account_id
    left join signal on signal.id = lead.signal_id
    where lead.status <> 'merged';
create view lead_by_product as
    select lead.* replace (line.product_id as product_id)
    from lead_whole lead left join lead_line line on line.id = lead.id;

-- An opportunity is a deal, or a lead that no deal grew from.
create view opportunity_whole as
    select * from deal_whole
    union all by name
    select * from lead_whole anti join deal_whole deal on deal.lead_id = lead_whole.id;
create view opportunity_by_product as
    select * from deal_by_product
    union all by name
    select * from lead_by_product anti join deal_whole deal on deal.lead_id = lead_by_product.id;

-- Everything that stays in stages: deals, and leads also when a deal grew from them.
create view walker_whole as select * from deal_whole union all by name select * from lead_whole;
create view walker_by_product as select * from deal_by_product union all by name select * from lead_by_product;

-- A stay in a stage, with how long it should last by the process that the deal follows; else by the current one.
create view current_process as
    select id, edition from process_stage order by published_at desc, edition desc, id limit 1;
create view visit as
    select visit.*, process_stage.limit_days, deal.next_step_on
    from deal_visit visit
    join deal on deal.id = visit.id and deal.withdrawn_on is null
    left join process_stage on process_stage.stage = visit.stage
        and process_stage.id = coalesce(deal.process_id, (select id from current_process))
        and process_stage.edition = coalesce(deal.process_edition, (select edition from current_process))
    union all by name
    -- Whichever comes later: the call that was promised, or the meeting. (greatest passes over what is null.)
    select visit.*, process_stage.limit_days, greatest(promised.due_on, lead.meeting_on) as next_step_on
    from lead_visit visit
    join lead on lead.id = visit.id
    left join process_stage on process_stage.stage = visit.stage
        and process_stage.id = (select id from current_process)
        and process_stage.edition = (select edition from current_process)
    left join (select id, max(due_on) as due_on from lead_callback where lapsed_on is null group by id) promised
        on promised.id = visit.id;

-- Every record that can be behind a number, once.
create view any_record as
    select record_kind, id, system, external_id, lead_id, account_id, seller_id, source, account_class, stage, outcome,
        opened_on, closed_on, amount, currency, competitor as detail
    from deal_ever_whole
    union all by name
    select record_kind, id, system, external_id, account_id, seller_id, source, account_class, stage, opened_on, closed_on,
        status as detail
    from lead_whole
    union all by name
    select 'activity' as record_kind, id, lead_id, deal_id, account_id, seller_id, account_class, stage,
        occurred_on as opened_on, what as detail
    from activity
    union all by name
    select 'signal' as record_kind, id, lead_id, account_id, seller_id, raised_on as opened_on, outcome,
        touchpoint as detail
    from signal
    union all by name
    select 'answer' as record_kind, id, deal_id, account_id, occurred_on as opened_on, what || ' ' || score as detail
    from answer
    union all by name
    select 'account' as record_kind, id, system, external_id, id as account_id, account_class, account_kind as detail
    from account_now;
