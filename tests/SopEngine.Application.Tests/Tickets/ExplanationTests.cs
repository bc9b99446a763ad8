using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Acts;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tests.Tickets;

public sealed class ExplanationTests : HouseTests
{
    private static readonly TimeSpan _wib = TimeSpan.FromHours(7);

    private Desk Banyuwangi => Desk("banyuwangi");

    [Fact]
    public async Task Minutes_over_a_weekend_are_shown_piece_by_piece_and_add_up()
    {
        // Friday 27 November 2026, 15.00: 180 minutes end on Monday at 09.00 (domain rule, worked example)
        House.Time.Now = new DateTimeOffset(2026, 11, 27, 15, 0, 0, _wib);
        var number = (await Banyuwangi.FileAsync("pelapor")).Number;
        await Banyuwangi.CompleteAsync("staff-it", number, "tentukan", "ya");

        var told = await ExplainAsync(number, "perbaikan");

        told.DueAt.Should().Be(new DateTimeOffset(2026, 11, 30, 9, 0, 0, _wib));
        told.Segments.Select(segment => segment.Minutes).Should().Equal(90, 90);
        told.Sum.Should().Be(180);
        told.Segments.Sum(segment => segment.Minutes).Should().Be(told.Sum);
        told.HolidaysSkipped.Select(day => day.Date).Should().Equal(new DateOnly(2026, 11, 28), new DateOnly(2026, 11, 29));
        told.Sentences.Should().Contain("Mulai dihitung Jumat, 27 November 2026 pukul 15.00 WIB, menurut kalender Kantor, lima hari kerja (jam Ramadan belum dipastikan daerah).")
            .And.Contain("Jumat, 27 November 2026 pukul 15.00–16.30: 90 menit.")
            .And.Contain("Tidak dihitung karena akhir pekan atau hari tutup: Sabtu, 28 November 2026; Minggu, 29 November 2026.")
            .And.Contain("Jumlahnya 180 menit; jatuh tempo Senin, 30 November 2026 pukul 09.00 WIB.");
    }

    [Fact]
    public async Task A_pause_is_left_out_and_named()
    {
        var number = (await Banyuwangi.FileAsync("pelapor")).Number;
        var staff = await Banyuwangi.AsAsync("staff-it");
        House.Time.Advance(TimeSpan.FromMinutes(10));
        await House.Get<PauseHandler>().HandleAsync(staff, number, new PauseRequest("Menunggu foto"), null, default);

        var standing = await ExplainAsync(number, "tentukan");
        standing.DueAt.Should().BeNull();
        standing.Sum.Should().Be(10);
        standing.Pauses.Should().ContainSingle().Which.To.Should().BeNull();

        House.Time.Advance(TimeSpan.FromMinutes(60));
        await House.Get<ResumeHandler>().HandleAsync(staff, number, new ResumeRequest(), null, default);
        var told = await ExplainAsync(number, "tentukan");

        told.Segments.Select(segment => segment.Minutes).Should().Equal(10, 20);
        told.Sum.Should().Be(30);
        told.Pauses.Should().ContainSingle().Which.Should().BeEquivalentTo(new { From = TestHouse.Monday.AddMinutes(10), To = TestHouse.Monday.AddMinutes(70), Awaiting = "requester" });
    }

    [Fact]
    public async Task Days_are_explained_by_date()
    {
        var jabar = Desk("jabar");
        var number = (await jabar.FileAsync("user")).Number;
        var clocks = (await House.Get<TicketQueries>().ClocksAsync(await jabar.AsAsync("helpdesk"), number, default)).Value().Items;

        var told = (await House.Get<ExplainClock>().HandleAsync(await jabar.AsAsync("helpdesk"), clocks[0].Id, default)).Value();

        clocks[0].Target.Should().Be("1 hari kerja");
        told.Reading.Should().Be(TimeReading.WorkingDayDate);
        told.DueAt.Should().Be(new DateTimeOffset(2026, 11, 24, 16, 0, 0, _wib));
        told.Sum.Should().Be(420 + 450);
    }

    [Theory]
    [InlineData("BWI-2026-0001.c99")]
    [InlineData("BWI-2026-0001.1")]
    [InlineData("BWI-2026-0001")]
    [InlineData(".c1")]
    public async Task A_clock_that_is_not_there_is_not_found(string id)
    {
        await Banyuwangi.FileAsync("pelapor");

        (await House.Get<ExplainClock>().HandleAsync(await Banyuwangi.AsAsync("staff-it"), id, default)).Problem.Should().BeOfType<TicketQueryProblems.ClockUnknown>();
    }

    [Fact]
    public async Task Nobody_explains_clocks_of_tickets_he_may_not_read()
    {
        var number = (await Banyuwangi.FileAsync("pelapor")).Number;

        var refused = await House.Get<ExplainClock>().HandleAsync(await Banyuwangi.AsAsync("analis"), $"{number}.c1", default);

        refused.Problem.Should().BeOfType<TicketQueryProblems.ClockUnknown>();
    }

    private async Task<ExplanationView> ExplainAsync(string number, string step)
    {
        var staff = await Banyuwangi.AsAsync("staff-it");
        var item = await Banyuwangi.ItemAsync("staff-it", number, step);
        return (await House.Get<ExplainClock>().HandleAsync(staff, item.Clock!, default)).Value();
    }
}
