using System.Globalization;

namespace SopEngine.Host.Tests.Crashes;

/// <summary>What the rows must show once everything that fell due has been carried out, however often the host was killed on the way.</summary>
internal static class AlarmAudit
{
    private const string Climbed = """
        SELECT "ticket", "ground", "at" FROM "history" WHERE "tenant" = 'uji' AND "kind" = 'ladderClimbed' ORDER BY "rowid"
        """;

    /// <summary>Until no alarm is left but the one of each ticket that is due much later.</summary>
    public static Task UntilDoneAsync(CrashHost host) => host.UntilZeroAsync(
        """SELECT COUNT(*) FROM "alarms" WHERE "run_at" < $soon""", ("$soon", TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(1)));

    /// <summary>Each alarm took effect exactly once, none early, and what fell due while no host ran did so in the order of its times.</summary>
    public static async Task ShouldBeRightAsync(CrashHost host, IReadOnlyDictionary<string, DateTime> begun, DateTime firstStart)
    {
        var climbed = (await host.RowsAsync(Climbed)).Select(row => (Ticket: row[0], Rung: row[1], At: Instant(row[2]))).ToList();
        climbed.Select(entry => (entry.Ticket, entry.Rung)).Should().BeEquivalentTo(
            begun.Keys.SelectMany(ticket => CrashRegion.Rungs.Select(rung => (ticket, $"{rung}%"))), "each alarm takes effect exactly once");
        climbed.Where(entry => entry.At < Due(begun, entry.Ticket, entry.Rung)).Should().BeEmpty("none is early");
        climbed.Select(entry => Due(begun, entry.Ticket, entry.Rung)).Where(due => due < firstStart).Should().BeInAscendingOrder("they take effect in due order");
        (await host.RowsAsync("""SELECT COUNT(*) FROM "alarms" """))[0][0].Should().Be($"{begun.Count}", "what is not due stays");
        await MessagesShouldBeRightAsync(host, begun.Count);
        (await CrashRegion.VerifyAsync(host.Folder)).Should().BeEmpty("the history gives the state");
    }

    // each rung tells one person, in the transaction of the alarm
    private static async Task MessagesShouldBeRightAsync(CrashHost host, int tickets)
    {
        var told = await host.RowsAsync("""SELECT "ticket", COUNT(*) FROM "inbox" WHERE "template" = 'tangga-eskalasi' GROUP BY "ticket" """);
        told.Should().HaveCount(tickets).And.OnlyContain(row => row[1] == CrashRegion.Rungs.Length.ToString(CultureInfo.InvariantCulture));
    }

    private static DateTime Due(IReadOnlyDictionary<string, DateTime> begun, string ticket, string rung) =>
        begun[ticket] + (CrashRegion.Target * int.Parse(rung.TrimEnd('%'), CultureInfo.InvariantCulture) / 100);

    private static DateTime Instant(string stored) =>
        DateTime.Parse(stored, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
