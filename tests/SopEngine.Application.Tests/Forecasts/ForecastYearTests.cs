using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Forecasts;
using SopEngine.Application.Sops.Drafting;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Sops.Editing;
using Xunit.Abstractions;

namespace SopEngine.Application.Tests.Forecasts;

/// <summary>
/// Forecasts of months that are over, each from what was known before it began, beside what happened. The figures that all five regions gave are in docs/forecast.md;
/// SOPENGINE_TEST_WHOLE_YEAR=1 makes them anew.
/// </summary>
public sealed class ForecastYearTests(ForecastYear year, ITestOutputHelper output) : IClassFixture<ForecastYear>
{
    private const int Widest = 12;
    private const string Region = "banyuwangi";

    public static TheoryData<string> Regions => ForecastYear.Regions;

    [Theory]
    [MemberData(nameof(Regions))]
    public async Task What_happens_lies_within_a_narrow_interval_in_nine_of_ten_months(string region)
    {
        var months = new List<ForecastView>();
        foreach (var month in ForecastYear.Ordinary)
        {
            months.Add(await year.ForecastAsync(region, month));
            Tell(region, months[^1]);
        }

        months.Should().OnlyContain(view => view.Forecast != null && view.Happened.Whole > 0);
        months.Max(view => view.Forecast!.Width).Should().BeLessThanOrEqualTo(Widest);
        months.Count(view => view.Forecast!.Holds(view.Happened)).Should().BeGreaterThanOrEqualTo(9);
        months.Should().OnlyContain(view => view.Forecast!.Unwalked.Part == 0, "every ticket of the past can be walked once more");
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public async Task A_month_in_which_twice_as_many_come_falls_below(string region)
    {
        var view = await year.ForecastAsync(region, ForecastYear.Rush);
        Tell(region, view);

        view.Happened.Percent.Should().BeLessThan(view.Forecast!.Low);
    }

    [Fact]
    public async Task A_draft_that_promises_less_time_keeps_fewer_promises_and_names_the_row()
    {
        var before = await year.ForecastAsync(Region);
        var draft = await DraftAsync(("steps/tentukan/time", "2 menit"), ("steps/perbaikan/time", "10 menit"));

        var view = await year.ForecastAsync(Region, draft: draft);

        view.Forecast!.High.Should().BeLessThan(before.Forecast!.Low, "the work itself takes as long as before");
        view.Forecast.Bottleneck.Row.Should().Be("perbaikan");
        view.Now.Should().Be(before.Now);
        string.Join('\n', ForecastWords.Of(view)).Should().MatchRegex("diperkirakan [0-9]+–[0-9]+ % tepat waktu \\(sekarang [0-9,]+ %\\) pada Desember 2026").And.Contain("Baris yang paling menghambat: baris 3");
    }

    [Fact]
    public async Task A_row_that_nobody_has_worked_by_is_guessed_and_it_is_said()
    {
        var draft = await DraftAsync();
        await EditAsync(draft, 1, (new AddRow("perbaikan"), "baris baru"));
        var row = (await year.ForecastAsync(Region, draft: draft)).NewRows.Should().ContainSingle().Subject.Id;
        await EditAsync(draft, 2, null, ($"steps/{row}/activity", "Memeriksa kelengkapan"), ($"steps/{row}/time", "30 menit"), ($"steps/{row}/lane", "staff-it"), ($"steps/{row}/phase", "triage"));

        var view = await year.ForecastAsync(Region, draft: draft);

        view.Blocking.Should().Be(0);
        view.Forecast!.Rows.Should().ContainKey(row);
        string.Join('\n', ForecastWords.Of(view)).Should().Contain("Belum ada riwayat untuk baris").And.Contain("Memeriksa kelengkapan");
    }

    [Fact]
    public async Task A_draft_that_may_not_be_published_is_not_forecast()
    {
        var draft = await DraftAsync(("steps/perbaikan/time", "secepatnya"), ("steps/perbaikan/lane", ""));

        var view = await year.ForecastAsync(Region, draft: draft);

        view.Forecast.Should().BeNull();
        ForecastWords.Sentence(view).Should().Contain("masalah yang menghalangi penerbitan");
    }

    [Fact]
    public async Task Of_fewer_than_a_hundred_tickets_nothing_is_said()
    {
        var view = await year.ForecastAsync(Region, ReportPeriod.Of(PeriodKind.Month, new DateOnly(2025, 11, 1)));

        view.Past.Should().BeInRange(1, ForecastView.Least - 1);
        view.Forecast.Should().BeNull();
        view.BackTest.Should().BeNull();
        ForecastWords.Sentence(view).Should().Contain($"baru ada {view.Past} tiket").And.Contain("diperlukan sedikitnya 100");
    }

    [Fact]
    public async Task The_same_is_said_each_time_and_nothing_is_written()
    {
        var before = await CountsAsync();

        var (one, other) = (await year.ForecastAsync(Region), await year.ForecastAsync(Region));

        other.Forecast!.Expected.Should().Be(one.Forecast!.Expected);
        (other.Forecast.Low, other.Forecast.High).Should().Be((one.Forecast.Low, one.Forecast.High));
        one.BackTest!.Month.Should().Be(ForecastYear.Rush, "the last whole month");
        one.BackTest.Held.Should().BeFalse("nobody knew of the rush before it");
        (await CountsAsync()).Should().Be(before);
    }

    [Fact]
    public async Task Four_times_as_many_wait_for_the_same_officers()
    {
        var month = ForecastYear.Ordinary[^1];
        var (usual, many) = (await year.ForecastAsync(Region, month), await year.ForecastAsync(Region, month, arrivals: 400));

        many.Forecast!.Tickets.Should().BeGreaterThan(3 * usual.Forecast!.Tickets);
        many.Forecast.Expected.Percent.Should().BeLessThan(usual.Forecast.Expected.Percent!.Value);
    }

    [Fact]
    public async Task Who_may_not_read_figures_is_refused()
    {
        var requester = await year.House.AsAsync(Region, "pelapor");

        var refused = await year.House.Get<MakeForecast>().RunAsync(requester, new ForecastAsk(null, "helpdesk-aplikasi-jaringan"), new ForecastYear.Quiet(), default);

        refused.Problem!.Code.Should().Be("not-allowed");
    }

    private async Task<int> DraftAsync(params (string Place, string Text)[] typed)
    {
        (await year.House.Get<StartSopDraft>().HandleAsync(await year.AdminAsync(Region), new SopDraftStart("helpdesk-aplikasi-jaringan", null, null), default)).Succeeded(out var draft, out _).Should().BeTrue();
        if (typed.Length > 0)
        {
            await EditAsync(draft!.Number, 1, null, typed);
        }

        return draft!.Number;
    }

    private async Task EditAsync(int draft, int seen, (SopEdit Edit, string What)? act, params (string Place, string Text)[] typed)
    {
        var edit = new SopDraftEdit(seen, typed.ToDictionary(cell => cell.Place, cell => cell.Text), act, null, new HashSet<string>());
        (await year.House.Get<EditSopDraft>().HandleAsync(await year.AdminAsync(Region), draft, edit, default)).Problem.Should().BeNull();
    }

    private async Task<(int, int, int, int)> CountsAsync()
    {
        await using var db = year.House.Rows(Region);
        return (await db.Tickets.CountAsync(), await db.History.CountAsync(), await db.TicketFacts.CountAsync(), await db.Inbox.CountAsync());
    }

    private void Tell(string region, ForecastView view) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{region} {view.Month}: {view.Past} past, {view.Forecast!.Low}..{view.Forecast.High} (width {view.Forecast.Width}, about {view.Forecast.Tickets}), happened {view.Happened.Percent} of {view.Happened.Whole}: {(view.Forecast.Holds(view.Happened) ? "in" : "OUT")}"));
}
