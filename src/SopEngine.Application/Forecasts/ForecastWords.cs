using System.Globalization;
using SopEngine.Domain.Forecasts;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Forecasts;

/// <summary>A forecast in sentences.</summary>
public static class ForecastWords
{
    private const int LongestQuote = 60;

    private static readonly CultureInfo _indonesian = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>All of it, a sentence a line.</summary>
    public static IEnumerable<string> Of(ForecastView view)
    {
        yield return $"{view.Sop.Document.Title}, revisi {view.Sop.Revision}: {Sentence(view)}";
        if (view.Forecast is not { } forecast)
        {
            yield break;
        }

        yield return Basis(view, forecast);
        if (Bottleneck(view, forecast) is { } row)
        {
            yield return row;
        }

        if (view.Happened.Whole > 0)
        {
            yield return $"Kenyataannya {Percent(view.Happened)} dari {view.Happened.Whole} tiket: {(forecast.Holds(view.Happened) ? "di dalam" : "di luar")} rentang.";
        }

        if (view.BackTest is { } test)
        {
            yield return Test(test);
        }

        foreach (var warning in Warnings(view, forecast))
        {
            yield return warning;
        }
    }

    /// <summary>What is expected, or why nothing can be said.</summary>
    public static string Sentence(ForecastView view) => view switch
    {
        { IsRunHere: false } => "tidak diperkirakan: kementerian tidak mempunyai tiket sendiri, jadi tidak ada tiket lalu yang dapat ditiru. Daerah yang mencontoh templat ini memperkirakannya dari tiketnya sendiri.",
        { Blocking: > 0 } => $"belum dapat diperkirakan: rancangan ini masih mempunyai {view.Blocking} masalah yang menghalangi penerbitan. Perbaiki dahulu.",
        { Past: < ForecastView.Least } => $"belum dapat diperkirakan: baru ada {view.Past} tiket selesai dihitung; diperlukan sedikitnya {ForecastView.Least}.",
        { Forecast: { } forecast } => $"diperkirakan {Range(forecast)} tepat waktu{(view.Now.Percent is null ? "" : $" (sekarang {Percent(view.Now)})")} pada {Month(view.Month)}.",
        _ => "belum dapat diperkirakan: SOP ini tidak menjanjikan waktu yang dapat dinilai, atau tiketnya tidak dapat dijalankan sampai selesai.",
    };

    /// <summary>The interval: <c>78–84 %</c>.</summary>
    public static string Range(SopForecast forecast)
    {
        var (low, high) = (decimal.Floor(forecast.Low), decimal.Ceiling(forecast.High));
        return string.Create(_indonesian, $"{low:0}–{high:0} %");
    }

    public static string Percent(Share share) => share.Percent is { } percent ? string.Create(_indonesian, $"{percent:0.#} %") : "–";

    /// <summary>A row by its number and what is done there.</summary>
    public static string Row(Step step) => step.No.TrimEnd('.') is { Length: > 0 } number ? $"baris {number} ({Cut(step.Activity)})" : $"baris \"{Cut(step.Activity)}\"";

    public static string Month(ReportPeriod month) => month.First.ToString("MMMM yyyy", _indonesian);

    /// <summary>What it is told from.</summary>
    public static string Basis(ForecastView view, SopForecast forecast) => string.Create(
        _indonesian,
        $"Dari {view.Past:N0} tiket yang diajukan {view.Since:d MMMM yyyy} sampai {view.Until:d MMMM yyyy}; sekitar {forecast.Tickets:N0} tiket dinilai dalam bulan itu{(view.Arrivals == 100 ? "" : $", dengan kedatangan {view.Arrivals} % dari biasanya")}. Rentang ini memuat kenyataan dalam {SopForecast.Confidence} dari 100 bulan.");

    /// <summary>The row that holds tickets up most; null for none.</summary>
    public static string? Bottleneck(ForecastView view, SopForecast forecast)
    {
        if (forecast.Bottleneck.Row is not { } id || view.Sop.FindStep(id) is not { } row || !forecast.Rows.TryGetValue(id, out var told))
        {
            return null;
        }

        var part = forecast.Bottleneck.Heat[id].Percent;
        var why = forecast.Bottleneck.ByLateness ? $"{part:0} % dari seluruh keterlambatan" : $"{part:0} % dari waktu kerja";
        return $"Baris yang paling menghambat: {Row(row)}; {why}{(told.OnTime.Percent is null ? "" : $", {Percent(told.OnTime)} kunjungannya tepat waktu")}.";
    }

    /// <summary>The last month, as it would have been forecast.</summary>
    public static string Test(BackTest test) =>
        $"Uji balik: {Month(test.Month)} akan diperkirakan {Range(test.Forecast)}; kenyataannya {Percent(test.Happened)} dari {test.Happened.Whole} tiket, {(test.Held ? "di dalam" : "di luar")} rentang.";

    /// <summary>What makes it less sure.</summary>
    public static IEnumerable<string> Warnings(ForecastView view, SopForecast forecast)
    {
        if (view.NewRows.Count > 0)
        {
            yield return $"Belum ada riwayat untuk {string.Join("; ", view.NewRows.Select(Row))}: lamanya ditaksir seperti baris lain terhadap waktunya.";
        }

        if (view.Empty.Count > 0)
        {
            yield return $"Belum ada pejabat untuk {string.Join(", ", view.Empty.Select(lane => lane.Label))}: dianggap satu orang.";
        }

        if (forecast.Unwalked.Percent >= 1)
        {
            yield return $"{Percent(forecast.Unwalked)} dari tiket tiruan tidak dapat dijalankan sampai selesai dan tidak dihitung.";
        }
    }

    private static string Cut(string text) => text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote - 1), "…");
}
