using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Feasibility;
using SopEngine.Domain.Tests.Support;

namespace SopEngine.Domain.Tests.Sops.Feasibility;

/// <summary>The longest path laid on the calendar of 2026, with its holidays and Ramadan.</summary>
public sealed class LaidPathsTests
{
    [Fact]
    public void Each_row_begins_when_the_one_before_is_due()
    {
        var laid = Laid("2 hari", Instants.Wib("2026-11-23 08:00"), "2 jam", "1 hari");

        laid.Rows.Select(row => $"{row.Row.Step} {row.From.Wib()} {row.Due.Wib()}").Should().Equal(
            "r0 2026-11-23 08:00 2026-11-23 10:00", "r1 2026-11-23 10:00 2026-11-24 16:00");
        (laid.Ends.Wib(), laid.Promised.Wib(), laid.IsKept).Should().Be(("2026-11-24 16:00", "2026-11-25 16:00", true));
    }

    [Fact]
    public void Days_that_are_handed_on_at_closing_time_are_more_than_their_sum()
    {
        var laid = Laid("2 hari", Instants.Wib("2026-11-23 08:00"), "1 hari", "1 hari");

        (laid.Ends.Wib(), laid.Promised.Wib(), laid.IsKept).Should().Be(("2026-11-26 16:00", "2026-11-25 16:00", false));
    }

    [Fact]
    public void The_worst_time_to_file_hours_that_a_day_promises_is_before_the_short_days_of_Ramadan()
    {
        var path = Path("14 jam");
        var worst = LaidPaths.Worst(Offices.National, path, TimeText.Read("2 hari")!, new DateOnly(2026, 1, 5), new DateOnly(2026, 6, 30))!;

        worst.IsKept.Should().BeFalse();
        Offices.National.PeriodOf(Offices.National.DayOf(worst.Start.AddDays(5)))!.Name.Should().StartWith("Ramadan");
        LaidPaths.Worst(Offices.Plain, Path("14 jam"), TimeText.Read("2 hari")!, new DateOnly(2026, 1, 5), new DateOnly(2026, 6, 30))!.IsKept.Should().BeTrue();
    }

    [Fact]
    public void A_year_that_no_decree_sets_is_not_guessed()
    {
        LaidPaths.Lay(Offices.National, Path("1 bulan"), TimeText.Read("2 hari")!, Instants.Wib("2027-12-20 08:00")).Should().BeNull();
    }

    [Fact]
    public void Of_a_class_the_longest_counts_and_an_extension_follows_the_due_time()
    {
        var sop = Sop("Lihat keterangan.") with
        {
            Classes = [new DurationClass { Id = "a", Label = "A", Range = "1 – 3 hari" }, new DurationClass { Id = "b", Label = "B", Range = "1 minggu" }],
        };
        var row = sop.Steps[1] with { Outcomes = [.. sop.Steps[1].Outcomes, new Outcome { Id = "tambah", Label = "Tambah", Extend = new DeadlineExtension("1 hari", 2) }] };

        var path = TimeFeasibility.Of(sop with { Steps = [sop.Steps[0], row] }, [], DayLengths.OfTheDecree).Longest!;

        path.Rows[1].Targets.Should().Equal(TimeText.Read("1 minggu")!, TimeText.Read("1 hari")!, TimeText.Read("1 hari")!);
        path.Words.Should().Be("7 hari kerja");
    }

    private static LaidPath Laid(string promise, DateTime start, params string[] times) => LaidPaths.Lay(Offices.National, Path(times), TimeText.Read(promise)!, start)!;

    private static TimedPath Path(params string[] times) => TimeFeasibility.Of(Sop(times), [], DayLengths.OfTheDecree).Longest!;

    private static SopRevision Sop(params string[] times) => Sketch.Sop(
    [
        Sketch.Filing("lapor", "r0"),
        .. times.Select((time, index) => Sketch.Row($"r{index}", index == times.Length - 1 ? Sketch.Close("tutup") : Sketch.Go("selesai", $"r{index + 1}")) with { Time = time }),
    ]);
}
