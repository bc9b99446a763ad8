using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Application.Facts;
using SopEngine.Application.Tests.Support;
using SopEngine.Domain.Kpis;
using SopEngine.Persistence.Facts;

namespace SopEngine.Application.Tests.Kpis;

/// <summary>When the pass tells a period anew: a ticket of November is resolved in November and reopened in December.</summary>
public sealed class KeepKpisTests : IAsyncLifetime
{
    private const string Tenant = "batam";
    private static readonly DateOnly _november = new(2026, 11, 1);
    private static readonly DateOnly _december = new(2026, 12, 1);

    private TestHouse? _house;
    private string _number = "";

    private TestHouse House => _house ?? throw new InvalidOperationException("The house is opened before each test.");

    private Desk Desk => new(House, Tenant);

    public async Task InitializeAsync()
    {
        _house = await TestHouse.OpenAsync();
        _number = (await Desk.FileAsync("pengguna")).Number;
        House.Time.Advance(TimeSpan.FromHours(1));
        await Desk.CompleteAsync("it-support", _number, "proses-it-support", "lapor");
        await Desk.CompleteAsync("it-support", _number, "nilai-it-support", "ya");
        await Desk.CompleteAsync("it-support", _number, "tutup-it-support", "tutup");
    }

    public Task DisposeAsync() => House.DisposeAsync().AsTask();

    [Fact]
    public async Task A_reopening_after_a_month_changes_that_month()
    {
        await PassAsync(On(1));
        (await ShareAsync("K7")).Should().Be((0, 1));

        House.Time.Now = On(3);
        await Desk.CompleteAsync("pengguna", _number, "konfirmasi", "tidak");
        await Desk.CompleteAsync("pengguna", _number, "buka-ulang", "buka-ulang");
        await PassAsync(On(3));

        (await ShareAsync("K7")).Should().Be((1, 1));
        (await ShareAsync("K7", PeriodKind.Year)).Should().Be((1, 1), "its year was told on an earlier day");
        (await ShareAsync("K13")).Should().Be((0, 0), "it is open");
    }

    [Fact]
    public async Task A_month_that_has_begun_tells_what_is_left_from_the_last_one()
    {
        await PassAsync(On(1));

        (await RowAsync("K9", _december)).Value.Should().Be(1);
        (await RowAsync("K16", _december)).Value.Should().Be(0);
        (await RowAsync("K3", _december)).Should().BeEquivalentTo(new { Count = 0L, Value = (double?)null });
    }

    [Fact]
    public async Task What_only_grows_older_is_told_again_after_an_hour_and_what_has_ended_never()
    {
        await Desk.FileAsync("pengguna");
        await PassAsync(On(1));
        var before = await RowAsync("K9b", _december);
        (await PassAsync(On(1).AddMinutes(59))).Should().Be(0);

        (await PassAsync(On(1).AddHours(24))).Should().BePositive();

        (await RowAsync("K9b", _december)).ValueMs.Should().BeGreaterThan(before.ValueMs!.Value);
        (await ToldAsync(PeriodKind.Month, _november)).Should().Be(On(1).UtcDateTime);
        (await ToldAsync(PeriodKind.Month, _december)).Should().Be(On(1).AddHours(24).UtcDateTime);
    }

    [Fact]
    public async Task A_pass_that_was_cut_off_is_gone_on_with()
    {
        House.Time.Now = On(1);
        await House.Get<KeepFigures>().RunAsync(default); // sums, and all periods
        var whole = await RowsAsync();
        await using (var db = House.Rows(Tenant))
        {
            await db.Kpis.ExecuteDeleteAsync();
            await db.KpiPeriods.ExecuteUpdateAsync(set => set.SetProperty(row => row.ToldAt, (DateTime?)null).SetProperty(row => row.Stale, true));
        }

        (await House.Get<KeepKpis>().RunAsync(2, default)).Should().BePositive();
        (await RowsAsync()).Select(row => (row.Kind, row.Start)).Distinct().Should().HaveCount(2, "the rest waits for the next pass");
        await House.RestartAsync();
        await House.Get<KeepKpis>().RunAsync(1, default);
        (await RowsAsync()).Select(row => (row.Kind, row.Start)).Distinct().Should().HaveCount(3);
        await House.Get<KeepKpis>().RunAsync(default);

        (await RowsAsync()).Should().BeEquivalentTo(whole);
    }

    [Fact]
    public async Task Two_hosts_at_once_leave_what_one_would()
    {
        House.Time.Now = On(1);
        await using var other = await House.AnotherHostAsync();
        await Task.WhenAll(House.Get<KeepFigures>().RunAsync(default), other.GetRequiredService<KeepFigures>().RunAsync(default));
        await House.Get<KeepFigures>().RunAsync(default);

        (await ShareAsync("K7")).Should().Be((0, 1));
        (await RowsAsync()).Select(row => (row.Kind, row.Start)).Distinct().Should().HaveCount(5, "two months, a quarter, a half and a year");
        await using var db = House.Rows(Tenant);
        (await db.KpiPeriods.AsNoTracking().ToListAsync()).Should().OnlyContain(row => row.ToldAt != null && !row.Stale);
    }

    [Fact]
    public async Task What_changed_while_it_was_told_is_told_again()
    {
        await PassAsync(On(1));
        await using var first = House.Rows(Tenant);
        var note = await first.KpiPeriods.SingleAsync(row => row.Kind == PeriodKind.Month && row.Start == _november);
        House.Time.Now = On(3);
        await Desk.CompleteAsync("pengguna", _number, "konfirmasi", "tidak");
        await PassAsync(On(3));

        (note.ToldAt, note.Stale) = (On(3).UtcDateTime, false);
        await first.Invoking(db => db.SaveChangesAsync()).Should().ThrowAsync<Persistence.Writing.WriteConflictException>("it was marked meanwhile");
    }

    private static DateTimeOffset On(int day) => new(2026, 12, day, 9, 0, 0, TimeSpan.FromHours(7));

    private async Task<int> PassAsync(DateTimeOffset now)
    {
        House.Time.Now = now;
        return await House.Get<KeepFigures>().RunAsync(default);
    }

    private async Task<(long? Part, long? Whole)> ShareAsync(string kpi, PeriodKind kind = PeriodKind.Month)
    {
        var row = await RowAsync(kpi, kind == PeriodKind.Month ? _november : new DateOnly(2026, 1, 1), kind);
        return (row.Part, row.Whole);
    }

    private async Task<KpiRow> RowAsync(string kpi, DateOnly start, PeriodKind kind = PeriodKind.Month) =>
        (await RowsAsync()).Single(row => row.Kind == kind && row.Start == start && row.Kpi == kpi && row is { Sop: "", Facet: "" });

    private async Task<List<KpiRow>> RowsAsync()
    {
        await using var db = House.Rows(Tenant);
        return await db.Kpis.AsNoTracking().ToListAsync();
    }

    private async Task<DateTime?> ToldAsync(PeriodKind kind, DateOnly start)
    {
        await using var db = House.Rows(Tenant);
        return await db.KpiPeriods.Where(row => row.Kind == kind && row.Start == start).Select(row => row.ToldAt).SingleAsync();
    }
}
