-- What became of the signals raised in the window. Counts are the same in every currency's row.
with recursive asked as (select $1::date as first_day, $2::date as last_day, $3::date as this_day),
first_lead as (
    select id, lead_id from signal where lead_id is not null
    union
    select signal_id as id, id as lead_id from lead where signal_id is not null
),
its_lead as (
    select id, lead_id from first_lead
    union
    -- A lead that was merged goes on in the other one.
    select its_lead.id, lead.into_id as lead_id from its_lead join lead on lead.id = its_lead.lead_id
    where lead.into_id is not null
),
its_deal as (
    select signal_id as id, id as deal_id, outcome, currency, value from deal_ever_whole
    where signal_id is not null and withdrawn_on is null
    union
    select its_lead.id, deal.id, deal.outcome, deal.currency, deal.value
    from its_lead join deal_ever_whole deal on deal.lead_id = its_lead.lead_id and deal.withdrawn_on is null
),
result as (
    select id, bool_or(outcome = 'won') as won,
        list({'deal': deal_id, 'currency': currency, 'amount': value}) filter (outcome = 'won') as wins
    from its_deal
    group by id
),
dated as (
    select signal.* exclude (outcome, lead_id), account.account_class, account.industry, account.country,
        signal.id in (select id from its_lead) as to_lead, result.id is not null as to_deal,
        coalesce(result.won, false) as won, coalesce(result.wins, []) as wins,
        epoch(signal.resolved_at - signal.raised_at) / 3600 as hours,
        month_of(signal.raised_on) as month, quarter_of(signal.raised_on) as quarter
    from signal
    left join result on result.id = signal.id
    left join account_now account on account.id = signal.account_id, asked
    where within(signal.raised_on, first_day, last_day)
),
record as (
    select id, to_lead, to_deal, won, wins, hours ${group}
    from dated
    where true ${filters}
),
tally as (
    select
        count(*) as raised,
        count(*) filter (to_lead) as to_lead,
        count(*) filter (to_deal) as to_deal,
        count(*) filter (won) as won,
        quantile_cont(hours, 0.5) as hours,
        flatten(list(wins)) as wins
        ${group}
    from record
    group by all
)
-- answer
select
    income.currency,
    tally.raised,
    tally.to_lead as toLead,
    tally.to_deal as toDeal,
    tally.won,
    known_sum(tally.won, income.amount) as wonAmount,
    tally.hours as medianHoursToFirstAction
    ${group}
from tally
left join lateral (
    -- Several signals may have led to one deal.
    select win.currency, sum(win.amount) as amount from (select distinct unnest(tally.wins) as win) group by win.currency
) income on true
