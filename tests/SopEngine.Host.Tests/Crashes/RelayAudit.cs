namespace SopEngine.Host.Tests.Crashes;

/// <summary>What the rows must show once all open clocks are laid on version 2, however often the host was killed on the way.</summary>
internal static class RelayAudit
{
    private const string Clocks = """
        SELECT "calendar", "kind", "state", COUNT(*), MIN("due_at"), MAX("due_at") FROM "clocks" GROUP BY "calendar", "kind", "state" ORDER BY "calendar", "kind"
        """;

    private const string ClosedTickets = """
        SELECT c."ticket", c."ordinal", c."calendar", c."state", c."due_at", c."stopped_at", c."generation", t."version", (SELECT COUNT(*) FROM "history" h WHERE h."ticket" = t."number")
        FROM "clocks" c JOIN "tickets" t ON t."number" = c."ticket" WHERE t."closed_at" IS NOT NULL ORDER BY c."ticket", c."ordinal"
        """;

    public static Task UntilDoneAsync(CrashHost host) => host.UntilZeroAsync("""SELECT COUNT(*) FROM "calendar_versions" WHERE "laid_at" IS NULL""");

    /// <summary>Everything about closed tickets that re-laying must leave alone.</summary>
    public static Task<IReadOnlyList<string[]>> ClosedAsync(CrashHost host) => host.RowsAsync(ClosedTickets);

    /// <summary>How many tickets have been laid.</summary>
    public static async Task<string> LaidAsync(CrashHost host) =>
        (await host.RowsAsync("""SELECT COUNT(*) FROM "history" WHERE "kind" = 'relaid'"""))[0][0];

    public static async Task ShouldBeRightAsync(CrashHost host, IReadOnlyList<string[]> closedBefore)
    {
        var clocks = (await host.RowsAsync(Clocks)).Select(row => string.Join(' ', row)).ToList();
        clocks.Should().HaveCount(6, "{0}", string.Join('\n', clocks));
        clocks.Where(row => row.StartsWith("kantor@2", StringComparison.Ordinal)).Should().OnlyContain(row => row.Contains($" running {RelayRegion.Open} ", StringComparison.Ordinal));
        clocks.Where(row => row.StartsWith("kantor@1", StringComparison.Ordinal)).Should().OnlyContain(row => row.Contains($" stopped {RelayRegion.Closed} ", StringComparison.Ordinal));
        await EachShouldBeLaidOnceAsync(host);
        (await ClosedAsync(host)).Should().BeEquivalentTo(closedBefore, options => options.WithStrictOrdering(), "what is finished keeps the times it was judged by");
        var moved = $"{RelayRegion.Open * RelayRegion.MovedEach}";
        (await host.RowsAsync("""SELECT "number", "moved" FROM "calendar_versions" WHERE "laid_at" IS NOT NULL ORDER BY "number" """))
            .Should().BeEquivalentTo(new[] { new[] { "1", "0" }, ["2", moved] });
        (await CrashRegion.VerifyAsync(host.Folder)).Should().BeEmpty("the history gives the state");
    }

    private static async Task EachShouldBeLaidOnceAsync(CrashHost host)
    {
        var laid = await host.RowsAsync("""
            SELECT t."number", (SELECT COUNT(*) FROM "history" h WHERE h."ticket" = t."number" AND h."kind" = 'relaid' AND h."ground" = 'Kalender versi 2: SK 1/2025')
            FROM "tickets" t WHERE t."closed_at" IS NULL
            """);
        laid.Should().HaveCount(RelayRegion.Open).And.OnlyContain(row => row[1] == "1");
        (await LaidAsync(host)).Should().Be($"{RelayRegion.Open}");
        var moves = await host.RowsAsync("""
            SELECT m."ticket", m."clock", m."number", c."kind", c."target", m."after" = c."due_at", m."before" FROM "calendar_moves" m
            JOIN "clocks" c ON c."ticket" = m."ticket" AND c."ordinal" = m."clock"
            """);
        moves.Should().HaveCount(RelayRegion.Open * RelayRegion.MovedEach).And.OnlyContain(row => row[2] == "2" && row[5] == "1");
        moves.Select(row => row[3]).Distinct().Should().BeEquivalentTo("step", "ticket");
        (await DuesAsync(host, "step")).Should().Equal("2025-01-09 17:00", "2025-01-11 17:00");
        (await DuesAsync(host, "ticket")).Should().Equal("2025-01-11 17:00", "2025-01-13 17:00");
        (await DuesAsync(host, "phase")).Should().BeEmpty("its hour was over before the days that were added");
    }

    // UTC: midnight in WIB, where a day ends that is worked until 24.00
    private static async Task<IEnumerable<string>> DuesAsync(CrashHost host, string kind)
    {
        var rows = await host.RowsAsync(
            """
            SELECT DISTINCT substr(m."before", 1, 16), substr(m."after", 1, 16) FROM "calendar_moves" m
            JOIN "clocks" c ON c."ticket" = m."ticket" AND c."ordinal" = m."clock" WHERE c."kind" = $kind
            """,
            ("$kind", kind));
        return rows.SelectMany(row => row).Select(at => at.Replace('T', ' '));
    }
}
