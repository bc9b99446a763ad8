using SopEngine.Domain.Tenants;
using SopEngine.Domain.Trails;

namespace SopEngine.Domain.Tests.Trails;

/// <summary>What records show by themselves, and what those that were kept outside show of them.</summary>
public sealed class RecordChecksTests
{
    private static readonly TenantId _tenant = new("batam");
    private static readonly DateOnly _first = new(2026, 11, 1);
    private static readonly DateTime _at = new(2026, 11, 2, 0, 10, 0, DateTimeKind.Utc);

    [Fact]
    public void Whole_records_agree_with_themselves_and_with_those_kept_outside()
    {
        var records = Chain("abcde");

        RecordChecks.Among(records).Should().BeEmpty();
        RecordChecks.Against(records, [records[1], records[4]]).Should().BeEmpty("not every day has to be kept");
        RecordChecks.Against(records, records).Should().BeEmpty();
        RecordChecks.Among([]).Should().BeEmpty();
    }

    [Fact]
    public void A_record_that_was_changed_taken_out_or_joined_again_is_named()
    {
        var records = Chain("abcde");

        RecordChecks.Among([.. records.Select(record => record.Day == Day(2) ? record with { Root = Root('x') } : record)]).Should().Equal(new DayFault(Day(2), DayFaultKind.RecordChanged));
        RecordChecks.Among([.. records.Where(record => record.Day != Day(2))])
            .Should().Equal(new DayFault(Day(2), DayFaultKind.RecordMissing), new DayFault(Day(3), DayFaultKind.RecordsBroken));
        RecordChecks.Among(records.Skip(1)).Should().Equal(new DayFault(Day(1), DayFaultKind.RecordsBroken));
    }

    [Fact]
    public void A_day_made_anew_agrees_inside_and_differs_outside_once()
    {
        var (outside, forged) = (Chain("abcde"), Chain("abxde"));

        RecordChecks.Among(forged).Should().BeEmpty();
        RecordChecks.Against(forged, outside).Should().Equal(new DayFault(Day(2), DayFaultKind.OutsideDiffers, outside[2]));
        RecordChecks.Against(forged, [outside[1]]).Should().BeEmpty("what was kept before the day says nothing of it");
        RecordChecks.Against(forged, [outside[4]]).Should().Equal(new DayFault(Day(4), DayFaultKind.OutsideRecordDiffers, outside[4]));
    }

    [Fact]
    public void A_copy_put_back_ends_early_and_its_days_sealed_again_are_told_apart()
    {
        var outside = Chain("abcde");
        var later = Chain("abxye", sealedAgainFrom: 2);

        RecordChecks.Against(outside[..2], outside).Should().Equal(new DayFault(Day(1), DayFaultKind.EndsEarly, outside[4]));
        RecordChecks.Against([], outside).Should().Equal(new DayFault(DateOnly.MinValue, DayFaultKind.EndsEarly, outside[4]));
        RecordChecks.Against(later, outside[..4]).Should().Equal(new DayFault(Day(2), DayFaultKind.OutsideEarlier, outside[2]), new DayFault(Day(3), DayFaultKind.OutsideEarlier, outside[3]));
    }

    [Fact]
    public void What_was_kept_outside_counts_only_while_it_is_sound()
    {
        var records = Chain("abc");
        var bent = records[1] with { Root = Root('x') };

        RecordChecks.Against(records, [records[0], bent]).Should().Equal(new DayFault(Day(1), DayFaultKind.OutsideUnsound, bent));
        RecordChecks.Against(records[1..], [records[0]]).Should().Equal(new DayFault(Day(0), DayFaultKind.OutsideOnly, records[0]));
    }

    private static List<DayRecord> Chain(string roots, int sealedAgainFrom = int.MaxValue)
    {
        var records = new List<DayRecord>();
        foreach (var (day, root) in roots.Index())
        {
            var at = _at.AddDays(day >= sealedAgainFrom ? day + 30 : day);
            records.Add(DayRecord.Of(_tenant, Day(day), Root(root), at, day == 0 ? DayRecord.NoPrevious : records[^1].Hash));
        }

        return records;
    }

    private static DateOnly Day(int day) => _first.AddDays(day);

    private static string Root(char letter) => TrailHash.Hex(TrailHash.Leaf(letter.ToString()));
}
