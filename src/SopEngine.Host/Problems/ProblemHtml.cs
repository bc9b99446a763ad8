using System.Text.Encodings.Web;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Pages.Frame;

namespace SopEngine.Host.Problems;

/// <summary>Refusals as plain pages: they must come out even when everything else is broken, so they need nothing but text.</summary>
public static class ProblemHtml
{
    /// <param name="body">The refusal.</param>
    /// <param name="tenant">Whose page it is; null for nobody's. Of a training region it says so, but not the time, which would have to be read.</param>
    public static string Refusal(ProblemBody body, TenantProfile? tenant) => Page(
        body.Title,
        $"""
        {Mark(tenant)}
        <h1>{Text(body.Title)}</h1>
        <p role="alert">{Text(body.Detail)}</p>
        <p><a href="/">Ke halaman depan</a> · <a href="{Text(body.Type)}">Apa artinya ini?</a></p>
        <p><small>Kode {Text(body.Code)} · jejak {Text(body.TraceId)}</small></p>
        """);

    /// <param name="title">Plain text.</param>
    /// <param name="content">HTML, already encoded.</param>
    public static string Page(string title, string content) =>
        $"""
        <!DOCTYPE html>
        <html lang="id">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Text(title)}</title>
        <link rel="icon" href="{PageAssets.Url("icon.svg")}">
        <link rel="stylesheet" href="{Stylesheet}">
        </head>
        <body>
        <main>
        {content}
        </main>
        </body>
        </html>
        """;

    private static string Mark(TenantProfile? tenant) => tenant is { IsTraining: true }
        ? $"<p class=\"training\"><b>LATIHAN</b> · Daerah latihan: {Text(tenant.Name)}.</p>"
        : "";

    private static string Stylesheet => PageAssets.Url("look.css");

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
