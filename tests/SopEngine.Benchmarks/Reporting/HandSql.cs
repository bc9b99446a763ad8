namespace SopEngine.Benchmarks.Reporting;

/// <summary>What somebody would ask the database himself, who knows its tables; and the same questions as an analyst asks them.</summary>
internal static class HandSql
{
    /// <summary>The national table: what was due until now, kept and missed, by region, phase and month. Of fewer than ten tickets nothing is told.</summary>
    public const string Table = """
        SELECT tenant, phase, extract(year FROM due_on)::int, extract(month FROM due_on)::int,
          CASE WHEN count(DISTINCT ticket) >= 10 THEN count(*) FILTER (WHERE sla = 'met') END,
          CASE WHEN count(DISTINCT ticket) >= 10 THEN count(*) FILTER (WHERE missed_at IS NOT NULL OR (ended_at IS NULL AND due_at < $1)) END
        FROM fact_steps WHERE sla <> 'none' AND due_at <= $1 GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
        """;

    /// <summary>The same without looking at how many tickets stand behind a figure.</summary>
    public const string Plain = """
        SELECT tenant, phase, extract(year FROM due_on)::int, extract(month FROM due_on)::int,
          count(*) FILTER (WHERE sla = 'met'), count(*) FILTER (WHERE missed_at IS NOT NULL OR (ended_at IS NULL AND due_at < $1))
        FROM fact_steps WHERE sla <> 'none' AND due_at <= $1 GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
        """;

    /// <summary>The table from the daily sums.</summary>
    public const string Sums = """
        SELECT tenant, phase, extract(year FROM "on")::int, extract(month FROM "on")::int, CASE WHEN sum(due + late) >= 10 THEN sum(met) END, CASE WHEN sum(due + late) >= 10 THEN sum(missed) END
        FROM sla_days GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
        """;

    /// <summary>The table from the figures of months.</summary>
    public const string Months = """
        SELECT tenant, facet, start, CASE WHEN "count" >= 10 THEN part END, CASE WHEN "count" >= 10 THEN whole END
        FROM kpis WHERE kind = 'month' AND sop = '' AND kpi = 'K1' AND facet <> '' ORDER BY tenant, facet, start
        """;

    /// <summary>All columns of the set Steps across regions, in the order of its key.</summary>
    public const string Rows = """
        SELECT tenant, ticket, ordinal, sop, revision, topic, class, step, phase, lane, owner, gating, visit, round, state, active_at, claimed_at, ended_at, outcome, skipped, resolved,
          escalated, given_back, reopened, pauses, paused_since, change_seq, calendar, reading, allows, due_at, due_on, missed_at,
          CASE WHEN sla = 'pending' AND (missed_at IS NOT NULL OR due_at < $1) THEN 'missed' ELSE sla END, sla <> 'none', sla = 'met',
          sla <> 'none' AND (missed_at IS NOT NULL OR (ended_at IS NULL AND due_at < $1)), (sla = 'met')::int,
          (sla <> 'none' AND (missed_at IS NOT NULL OR (ended_at IS NULL AND due_at < $1)))::int,
          target_ms / 60000.0::float8, target_ms, working_ms / 60000.0::float8, working_ms, used_ms / 60000.0::float8, used_ms, calendar_ms / 60000.0::float8, calendar_ms,
          late_ms / 60000.0::float8, late_ms, paused_ms / 60000.0::float8, paused_ms, paused_for_requester_ms / 60000.0::float8, paused_for_requester_ms
        FROM fact_steps ORDER BY tenant, ticket, ordinal LIMIT $2
        """;

    private const string Month = "/groupby((Region,Phase,Year,Month),aggregate";

    public const string TableQuery =
        $"Steps?$apply=filter(Measured eq true and DueAt le now())/compute(year(DueOn) as Year,month(DueOn) as Month){Month}(MetCount with sum as Kept,MissedCount with sum as Lost))";

    public const string SumsQuery = $"SlaDaily?$apply=compute(year(On) as Year,month(On) as Month){Month}(Met with sum as Kept,Missed with sum as Lost))";

    public const string MonthsQuery =
        "Kpis?$apply=filter(Kind eq 'month' and Sop eq '' and Kpi eq 'K1' and Facet ne '')/groupby((Region,Facet,Period),aggregate(Part with sum as Kept,Whole with sum as Lost))";

    public const string RowsQuery = "Steps";
}
