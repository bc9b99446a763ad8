using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Pages.Parts;
using SopEngine.Host.Pages.Sops;

namespace SopEngine.Host.Documents;

/// <summary>The document of a revision as one file of HTML with its stylesheets inside, which opens without a host.</summary>
public sealed class SopSheets(IServiceScopeFactory scopes, ILoggerFactory logs)
{
    private static readonly string[] _sheets = ["look.css", "sop.css"];

    public async Task<string> WriteAsync(SealedSop sop, TenantProfile tenant)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, logs);
        var paper = SopPaper.Of(sop.Sop.Running, role => tenant.Roles.FirstOrDefault(known => known.Id == role)?.Label ?? role);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Paper"] = paper, ["Seal"] = sop.Seal });
        var body = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<SopDocument>(parameters)).ToHtmlString());
        var styles = string.Concat(_sheets.Select(name => Encoding.UTF8.GetString(PageAssets.Bytes(name).Span)));
        return $"""
            <!DOCTYPE html>
            <html lang="id"><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{System.Net.WebUtility.HtmlEncode(sop.Sop.Printed.Document.Title)}</title>
            <style>{styles}</style></head>
            <body class="{(tenant.IsTraining ? "practice" : "")}"><main class="wide">{body}</main></body></html>
            """;
    }
}
