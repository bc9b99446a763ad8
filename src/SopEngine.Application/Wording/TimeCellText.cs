using System.Globalization;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Wording;

/// <summary>How a time cell is understood, in words to stand under it.</summary>
public static class TimeCellText
{
    /// <param name="text">The cell as typed.</param>
    /// <param name="reading">How it is counted; null for the rule of its unit.</param>
    public static string Of(string text, TimeReading? reading = null) => TimeText.Read(text, reading) switch
    {
        null => "tidak terbaca sebagai waktu",
        { Kind: TimeKind.None } => "tanpa batas waktu",
        { Kind: TimeKind.NotApplicable } => "tidak dihitung",
        { Kind: TimeKind.ByTopic } => "menurut topik layanan",
        { Kind: TimeKind.ByClass } => "menurut kelas pengerjaan",
        { Kind: TimeKind.Fixed } target => string.Create(CultureInfo.InvariantCulture, $"{target.Amount} {Unit(target.Unit)}, {Words.Of(target.Reading)}"),
        _ => throw new InvalidOperationException("A kind of time has no words."),
    };

    private static string Unit(TimeUnit unit) => unit switch
    {
        TimeUnit.Minute => "menit",
        TimeUnit.Hour => "jam",
        TimeUnit.Day => "hari",
        TimeUnit.Week => "minggu",
        TimeUnit.Month => "bulan",
        TimeUnit.Year => "tahun",
    };
}
