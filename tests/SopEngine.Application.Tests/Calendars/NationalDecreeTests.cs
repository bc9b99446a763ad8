using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calendars;
using SopEngine.Application.Calls;
using SopEngine.Application.Tests.Support;
using SopEngine.Domain.Calendars;
using SopEngine.Persistence.Calendars;

namespace SopEngine.Application.Tests.Calendars;

/// <summary>One decree of the ministry in all regions: seen beforehand in figures, taken over once by each, and their own days left to them.</summary>
public sealed class NationalDecreeTests : ChangingCalendars
{
    private const string Ministry = "nasional";
    private static readonly DateTime _before = Wib(2026, 11, 26, 16);
    private static readonly DateTime _after = Wib(2026, 11, 27, 16, 30);
    private static readonly Decree _skb = new() { Id = "skb-perubahan", Number = "SKB Menag 1/2026", Date = new DateOnly(2026, 11, 20) };

    private static readonly CalendarEdit.AddDays _leave = new(
        [new CalendarDay { Date = new DateOnly(2026, 11, 25), Kind = DayKind.CollectiveLeave, Name = "Cuti bersama tambahan", Decree = _skb.Id }], _skb);

    private static readonly string[] _regions = ["uji", "dua", "tiga"];

    private protected override void Write(TestRegion region)
    {
        region.WriteTenant(Ministry, TestRegion.Tenant(Ministry).Replace("kind: region", "kind: ministry", StringComparison.Ordinal));
        base.Write(region);
        foreach (var id in _regions[1..])
        {
            region.WriteTenant(id, TestRegion.Tenant(id)).WriteSop("kerja.yaml", Kerja, id);
        }

        // one has people work on that day by roster; another has typed the decree itself
        Calendar(region, "dua", "days: [{ date: 2026-11-25, kind: local, name: Piket pelayanan, decree: \"\", hours: [07:30-12:00, 13:00-16:00] }]");
        Calendar(region, "tiga", "decrees: [{ id: salin, number: SKB }]\ndays: [{ date: 2026-11-25, kind: national, name: Salinan, decree: salin, estimate: true }]");
    }

    [Fact]
    public async Task One_act_gives_every_region_a_version_of_its_own_that_names_the_decree()
    {
        var moved = (await Office.FileAsync("pemohon")).Number;
        var closed = (await Office.FileAsync("pemohon")).Number;
        await Office.CompleteAsync("petugas", closed, "kerja", "selesai");
        (await ClockAsync(moved)).DueAt.Should().Be(_before);

        await ApplyNationAsync(_leave);
        (await ClockAsync(moved)).DueAt.Should().Be(_before, "regions take it over afterwards");
        await SpreadAsync();

        (await ClockAsync(moved)).Should().BeEquivalentTo(new { DueAt = _after, Calendar = "kantor@2" });
        (await ClockAsync(closed)).Should().BeEquivalentTo(new { DueAt = _before, Calendar = "kantor@1" }, "what is closed never changes");
        foreach (var region in _regions)
        {
            var version = (await VersionsOfAsync(region)).Should().HaveCount(2).And.Subject.Last();
            version.Should().BeEquivalentTo(new { Nation = 1, State = CalendarVersionState.Applied, AppliedBy = "nasional/admin", Ground = "Kabupaten nasional: SKB Menag 1/2026" });
            version.LaidAt.Should().NotBeNull();
        }

        var told = await ProgressAsync();
        told.Should().BeEquivalentTo(new { Done = 3, Ground = "SKB Menag 1/2026" });
        told.SpreadAt.Should().NotBeNull();
        told.Regions.Single(one => one.Region.Id.Value == "uji").Moved.Should().BeNull("one due time is fewer than are told");
    }

    [Fact]
    public async Task A_roster_of_the_region_stays_and_a_copy_of_the_nations_day_gives_way()
    {
        var proposal = await ProposeNationAsync(_leave);
        var seen = await House.Get<PreviewDecree>().HandleAsync(await AtMinistryAsync(), proposal, default);
        seen!.Regions.Select(one => (one.Region.Id.Value, one.Kept, one.GivenUp)).Should().BeEquivalentTo([("uji", 0, 0), ("dua", 1, 0), ("tiga", 0, 1)]);
        (await House.Get<PreviewDecree>().HandleAsync(await AdminAsync(), proposal, default)).Should().BeNull("it is the ministry's");
        await using (var db = House.Rows("dua"))
        {
            (await db.ReportReads.SingleAsync()).Should().BeEquivalentTo(new { UserName = "admin", Query = "kalender/usulan/1" });
        }

        await ApplyNationAsync(_leave);
        await SpreadAsync();

        DayOf("uji")!.Name.Should().Be("Cuti bersama tambahan");
        DayOf("dua")!.Name.Should().Be("Piket pelayanan");
        DayOf("tiga")!.Kind.Should().Be(DayKind.CollectiveLeave);
        var roster = await House.Get<CalendarHistory>().DraftAsync(House.Tenant("tiga"), default);
        roster.Region.Days.Should().BeEmpty("the region has nothing of its own on that day any more");
    }

    [Fact]
    public async Task What_is_cut_in_the_middle_goes_on_and_no_region_takes_it_over_twice()
    {
        var sound = await SpoilAsync("dua", "{");
        await ApplyNationAsync(_leave);
        await SpreadAsync();
        (await ProgressAsync()).Should().BeEquivalentTo(new { Done = 2, SpreadAt = (DateTime?)null });
        (await VersionsOfAsync("dua")).Should().ContainSingle();

        await SpoilAsync("dua", sound);
        await House.RestartAsync();
        var spread = House.Get<SpreadDecree>();
        await Task.WhenAll(spread.RunAsync(default), spread.RunAsync(default));
        await SpreadAsync();

        (await ProgressAsync()).Done.Should().Be(3);
        (await ProgressAsync()).SpreadAt.Should().NotBeNull();
        foreach (var region in _regions)
        {
            (await VersionsOfAsync(region)).Should().HaveCount(2);
        }
    }

    [Fact]
    public async Task Of_two_admins_at_once_the_second_is_refused()
    {
        var proposal = await ProposeNationAsync(_leave);
        var apply = House.Get<ApplyCalendar>();
        var admin = await AtMinistryAsync();

        (await apply.HandleAsync(admin, proposal.Number, proposal.Sha256, "SKB", default)).Value();

        Code(await apply.HandleAsync(admin, proposal.Number, proposal.Sha256, "SKB", default)).Should().Be("calendar-proposal-unknown");
        Code(await apply.HandleAsync(await House.AsAsync(Ministry, "petugas"), 1, proposal.Sha256, "SKB", default)).Should().Be("not-allowed");
    }

    [Fact]
    public async Task What_a_region_was_working_on_goes_on_over_the_decree()
    {
        (await ProposeAsync(Off("2026-11-26"))).Value();
        await ApplyNationAsync(_leave);
        await SpreadAsync();

        (await VersionsAsync()).Should().Equal("1 Applied system", "2 Discarded admin", "3 Applied nasional/admin", "4 Proposed admin");
        var preview = await PreviewAsync(4);
        preview.Difference.Days.Should().ContainSingle().Which.After!.Date.Should().Be(new DateOnly(2026, 11, 26));
        preview.Book.Days.Should().Contain(day => day.Name == "Cuti bersama tambahan");
    }

    [Fact]
    public async Task A_day_that_a_later_decree_takes_back_is_worked_again_and_regions_that_come_later_have_it_from_the_start()
    {
        var ticket = (await Office.FileAsync("pemohon")).Number;
        await ApplyNationAsync(_leave);
        await SpreadAsync();
        await ApplyNationAsync(new CalendarEdit.RemoveDay(new DateOnly(2026, 11, 25)));
        await House.RestartAsync();
        await SpreadAsync();

        (await ClockAsync(ticket)).Should().BeEquivalentTo(new { DueAt = _before, Calendar = "kantor@3" });
        (await VersionsAsync()).Should().HaveCount(3, "a start of the host proposes nothing");
        (await ProposeAsync(Off("2026-11-30"))).Value().Book.Should().NotContain("Cuti bersama tambahan");
    }

    private static string Kerja => TestRegion.Sop("kerja", KerjaRows);

    private static void Calendar(TestRegion region, string id, string text) =>
        File.WriteAllText(Path.Combine(region.Tenants, id, "calendar.yaml"), $"language: sopengine/1\n{text}");

    private Task<Caller> AtMinistryAsync() => House.AsAsync(Ministry, "admin");

    private async Task<CalendarPreview> ProposeNationAsync(CalendarEdit edit)
    {
        var row = (await House.Get<ProposeCalendar>().HandleAsync(await AtMinistryAsync(), edit, default)).Value();
        return (await House.Get<PreviewCalendar>().HandleAsync(await AtMinistryAsync(), row.Number, default)).Value();
    }

    private async Task ApplyNationAsync(CalendarEdit edit)
    {
        var seen = await ProposeNationAsync(edit);
        (await House.Get<ApplyCalendar>().HandleAsync(await AtMinistryAsync(), seen.Number, seen.Sha256, "SKB Menag 1/2026", default)).Value();
    }

    private async Task SpreadAsync()
    {
        await House.Get<SpreadDecree>().RunAsync(default);
        await House.Get<RelayOpenClocks>().RunAsync(default);
    }

    private async Task<DecreeSpreading> ProgressAsync() => (await House.Get<DecreeProgress>().ReadAsync(await AtMinistryAsync(), 1, default)).Value();

    private CalendarDay? DayOf(string region) => House.Get<TenantCalendars>().Of(House.Tenant(region)).Ordinary.EntryOf(new DateOnly(2026, 11, 25));

    private async Task<List<CalendarVersionRow>> VersionsOfAsync(string region)
    {
        await using var db = House.Rows(region);
        return await db.CalendarVersions.AsNoTracking().OrderBy(row => row.Number).ToListAsync();
    }

    /// <summary>Puts another text into the region's own part of its first version; gives the one that was there.</summary>
    private async Task<string> SpoilAsync(string region, string text)
    {
        await using var db = House.Rows(region);
        var row = await db.CalendarVersions.SingleAsync();
        var was = row.Region;
        row.Region = text;
        await db.SaveChangesAsync();
        return was;
    }
}
