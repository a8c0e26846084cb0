-- How satisfied customers said they were in the window.
with asked as (select $1::date as first_day, $2::date as last_day, $3::date as this_day),
dated as (
    select answer.id, answer.what, answer.score, answer.account_id, account.account_class, account.industry, account.country,
        deal.seller_id, deal.manager_id, deal.team_id, deal.region_id, deal.partner_id, deal.booker_id, deal.source,
        deal.product_id, deal.touchpoint,
        month_of(answer.occurred_on) as month, quarter_of(answer.occurred_on) as quarter
    from answer
    left join account_now account on account.id = answer.account_id
    left join deal_ever_${grain} deal on deal.id = answer.deal_id, asked
    where within(answer.occurred_on, first_day, last_day)
),
record as (
    select id, what as question, score ${group}
    from dated
    where true ${filters}
    group by all
)
-- answer
select
    count(*) as answers,
    count(*) filter (question = 'nps') as npsAnswers,
    -- Promoters (9 and 10) less detractors (0 to 6).
    percent(
        count(*) filter (question = 'nps' and score >= 9) - count(*) filter (question = 'nps' and score <= 6),
        count(*) filter (question = 'nps')) as npsPercent,
    count(*) filter (question = 'csat') as csatAnswers,
    percent(count(*) filter (question = 'csat' and score >= 7), count(*) filter (question = 'csat')) as csatPercent
    ${group}
from record
group by all
