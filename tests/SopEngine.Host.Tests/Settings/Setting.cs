using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Settings;

/// <summary>Fills in the page of a subject as an administrator does.</summary>
internal static class Setting
{
    public const string Form = "pengaturan";

    public static Task<PageAnswer> SaveAsync(Browser browser, PageAnswer page, string? ground, params (string Name, string Value)[] cells) =>
        browser.SendAsync(page, Form, [.. cells, ("ground", ground ?? ""), ("aksi", "simpan")]);

    public static Task<PageAnswer> PreviewAsync(Browser browser, PageAnswer page, params (string Name, string Value)[] cells) =>
        browser.SendAsync(page, Form, [.. cells, ("aksi", "pratinjau")]);

    /// <summary>The box of a column in the row of an id.</summary>
    public static string Box(PageAnswer page, string table, string id, string column)
    {
        var hidden = page.Document.QuerySelectorAll<IHtmlInputElement>($"input[type=hidden][name^='{table}/']").First(input => input.Value == id);
        return $"{hidden.Name![..hidden.Name!.LastIndexOf('/')]}/{column}";
    }

    /// <summary>The box of a column in the first empty row.</summary>
    public static string Spare(PageAnswer page, string table, string column)
    {
        var count = int.Parse(Value(page, $"{table}/baris"), System.Globalization.CultureInfo.InvariantCulture);
        return FormattableString.Invariant($"{table}/{count - 2}/{column}");
    }

    public static string Value(PageAnswer page, string name) => page.Document.QuerySelector($"[name='{name}']") switch
    {
        IHtmlInputElement { Type: "checkbox" } box => box.IsChecked ? box.Value : "",
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement choice => choice.Value ?? "",
        _ => throw new InvalidOperationException($"The page has no box '{name}'."),
    };

    public static async Task<Browser> AdminAsync(SopEngineHost host, string tenant) => await Browser.SignedInAsync(host, tenant, "admin");
}
