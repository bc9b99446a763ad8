using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Application.Facts;
using SopEngine.Domain.Facts;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Tests.Support;
using SopEngine.Host.Tests.Walks;
using SopEngine.Persistence;
using SopEngine.Persistence.Facts;

namespace SopEngine.Host.Tests.OData;

/// <summary>A ticket that was late once and rated: in the daily sums of deviations, among the ratings, and across regions only together with enough others.</summary>
public sealed class ConformanceFigureTests : IAsyncLifetime, IDisposable
{
    private readonly SopEngineHost _host = new();
    private string _number = "";

    public async Task InitializeAsync()
    {
        _host.Time.MoveTo(At(23, 9, 0));
        var walk = await RegionWalk.OfAsync(_host, Helpdesk.Tenant);
        await walk.FileAsync("pelapor");
        walk.WaitUntil(At(24, 10, 30));
        await walk.TakeAsync("tentukan", "ya");
        await walk.TakeAsync("perbaikan", "selesai");
        await walk.TakeAsync("eskalasi", "tidak");
        await walk.TakeAsync("tutup", "tutup");
        _number = walk.Number;
        (await (await _host.SignInAsync(Helpdesk.Tenant, "pelapor")).PostAsync($"tickets/{_number}/rating", new { scores = new[] { 3 }, comment = "Burung kenari" })).Status.Should().BeLessThan(300);
        await RunAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Deviations_are_summed_up_by_day_revision_and_kind()
    {
        await using var db = Open();
        var late = await db.DeviationFacts.Where(row => row.Kind == DeviationKind.Late).ToListAsync();
        late.Should().NotBeEmpty();

        var days = await db.DeviationDays.AsNoTracking().ToListAsync();

        days.Sum(row => row.Deviations).Should().Be(await db.DeviationFacts.CountAsync());
        days.Where(row => row.Kind == DeviationKind.Late).Select(row => (row.On, row.Sop, row.Revision, row.Tickets)).Should().Equal((new DateOnly(2026, 11, 23), Helpdesk.Sop, 1, 1));
        var told = await (await FigureClient.OfAsync(_host, Helpdesk.Tenant, "analis")).RowsAsync("DeviationDaily?$filter=Kind eq 'late'&$select=On,Kind,Deviations,Tickets");
        told.Single().GetRawText().Should().Contain("\"On\":\"2026-11-23\"").And.Contain("\"Tickets\":1");
    }

    [Fact]
    public async Task Days_that_were_summed_up_when_fewer_sums_were_made_are_summed_up_again()
    {
        List<DeviationDayRow> before;
        await using (var db = Open())
        {
            before = await db.DeviationDays.AsNoTracking().ToListAsync();
            await db.DeviationDays.ExecuteDeleteAsync();
        }

        await RunAsync();
        await using (var db = Open())
        {
            (await db.DeviationDays.CountAsync()).Should().Be(0, "nothing changed, and the days have been summed up");
            await db.FactProgress.ExecuteUpdateAsync(set => set.SetProperty(row => row.Sums, (int?)null));
        }

        await RunAsync();
        await using var read = Open();
        (await read.DeviationDays.AsNoTracking().ToListAsync()).Should().BeEquivalentTo(before).And.NotBeEmpty();
    }

    [Fact]
    public async Task A_rating_is_a_figure_without_who_gave_it_or_what_he_wrote()
    {
        var client = await FigureClient.OfAsync(_host, Helpdesk.Tenant, "analis");
        var rating = (await client.RowsAsync("Ratings")).Single();

        rating.EnumerateObject().Select(property => property.Name).Should().Equal("Region", "Ticket", "Sop", "At", "On", "Questions", "Score", "Index");
        (rating.Text("Ticket"), rating.GetProperty("Score").GetInt32(), rating.GetProperty("Index").GetDouble()).Should().Be((_number, 3, 75));
        (await client.RowsAsync("Ratings?$apply=groupby((Sop,Questions),aggregate(Index with average as Average))")).Single().GetProperty("Average").GetDouble().Should().Be(75);
        (await client.RowsAsync("Ratings?$filter=TicketRow/Status eq 'closed'")).Should().ContainSingle();
    }

    [Fact]
    public async Task Across_regions_one_rating_is_too_few_to_be_averaged()
    {
        var ministry = await FigureClient.OfAsync(_host, "nasional", "analis");

        var group = (await ministry.RowsAsync("Ratings?$apply=groupby((Region),aggregate(Index with average as Average,$count as N))")).Single();
        (group.Text("Average"), group.Text("N")).Should().Be((null, null));
        (await ministry.GetAsync("Ratings/$count")).Should().HaveStatus(403);
        var days = (await ministry.RowsAsync("DeviationDaily?$apply=groupby((Kind),aggregate(Deviations with sum as Sum))")).ToList();
        days.Should().NotBeEmpty().And.OnlyContain(day => day.Text("Sum") == null);
    }

    private static DateTimeOffset At(int day, int hour, int minute) => new(2026, 11, day, hour, minute, 0, TimeSpan.FromHours(7));

    private SopDbContext Open() => _host.Services.GetRequiredService<SopDatabase>().Open(new TenantId(Helpdesk.Tenant));

    private Task<int> RunAsync() => _host.Services.GetRequiredService<KeepFigures>().RunAsync(CancellationToken.None);
}
