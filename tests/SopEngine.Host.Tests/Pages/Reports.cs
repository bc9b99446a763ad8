using System.Text.RegularExpressions;

namespace SopEngine.Host.Tests.Pages;

/// <summary>Banyuwangi's report as people type it.</summary>
internal static partial class Reports
{
    /// <summary>The smallest picture there is.</summary>
    public static byte[] Picture { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static (string Name, string Value)[] Fields { get; } =
    [
        ("f.nama", "Rina Kusumawati"),
        ("f.opd", "kec-rogojampi"),
        ("f.jenis-kendala", "Aplikasi"),
        ("f.objek", "SIMPEG"),
        ("f.uraian", "SIMPEG tidak dapat dibuka sejak pagi."),
    ];

    /// <summary>Files a report; gives the number and the key of the receipt.</summary>
    public static async Task<(string Number, string Key)> FileAsync(Browser browser)
    {
        var receipt = (await browser.SendAsync(await browser.GetAsync("ajukan"), "ajukan", Fields)).ShouldBe(200);
        return (Number().Match(receipt.Text).Value, receipt.Document.QuerySelectorAll(".receipt dd")[1].TextContent);
    }

    [GeneratedRegex(@"BWI-\d{4}-\d+", RegexOptions.CultureInvariant, 1000)]
    public static partial Regex Number();
}
