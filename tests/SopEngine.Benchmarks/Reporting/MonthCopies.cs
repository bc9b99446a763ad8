namespace SopEngine.Benchmarks.Reporting;

/// <summary>
/// Makes of the ready-made figures of a few regions those of a nation. K1 of a month, on which the national table is read, is counted anew from the copied visits; every other
/// figure is copied as it stands, so that a reader has as much to look through as there would be.
/// </summary>
/// <param name="run">Runs a statement; there is a table <c>nation</c> of regions, each with the one it is made of.</param>
internal sealed class MonthCopies(Func<string, object[], Task> run)
{
    public async Task WriteAsync()
    {
        await run("CREATE TEMPORARY TABLE pattern_kpis AS SELECT * FROM kpis WHERE kind <> 'month' OR kpi <> 'K1'", []);
        await run("CREATE TEMPORARY TABLE pattern_kpi_periods AS SELECT * FROM kpi_periods", []);
        await run("TRUNCATE kpis, kpi_periods", []);
        await run(Kept, []);
        await run(Counted, []);
        await run(Periods, []);
    }

    private const string Kept = """
        INSERT INTO kpis (tenant, kind, start, sop, kpi, facet, value_billionths, p90_billionths, mean_billionths, value_us, p90_ms, mean_us, "count", part, whole)
        SELECT nation.id, kind, start, sop, kpi, facet, value_billionths, p90_billionths, mean_billionths, value_us, p90_ms, mean_us, "count", part, whole
        FROM pattern_kpis p JOIN nation ON nation.pattern = p.tenant
        """;

    private const string Counted = """
        INSERT INTO kpis (tenant, kind, start, sop, kpi, facet, value_billionths, "count", part, whole)
        SELECT tenant, 'month', month, coalesce(sop, ''), 'K1', coalesce(phase, ''), sum(met) * 100000000000 / sum(number), sum(number), sum(met), sum(number) FROM (
          SELECT tenant, date_trunc('month', due_on)::date AS month, sop, phase, count(*) FILTER (WHERE sla = 'met') AS met, count(*) AS number
          FROM fact_steps WHERE sla <> 'none' AND due_at <= now() GROUP BY 1, 2, 3, 4) AS counted
        GROUP BY GROUPING SETS ((tenant, month), (tenant, month, sop), (tenant, month, phase), (tenant, month, sop, phase))
        """;

    private const string Periods = """
        INSERT INTO kpi_periods (tenant, kind, start, told_at, stale, version)
        SELECT DISTINCT kpis.tenant, kpis.kind, kpis.start, now(), false, 1 FROM kpis
        """;
}
