using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Testing;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Pages;

/// <summary>Somebody with a browser without script: follows links, fills in forms, keeps cookies.</summary>
public sealed class Browser(SopEngineHost host, string tenant)
{
    private readonly HttpClient _http = host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = true, HandleCookies = true });

    public HttpClient Http => _http;

    public static async Task<Browser> SignedInAsync(SopEngineHost host, string tenant, string userName)
    {
        var browser = new Browser(host, tenant);
        var page = await browser.GetAsync("masuk");
        (await browser.SendAsync(page, "masuk", [("userName", userName), ("password", $"{userName}-{tenant}-2026!")])).ShouldBe(200);
        return browser;
    }

    /// <summary>A page of the region; of the installation when the address begins with a slash.</summary>
    public async Task<PageAnswer> GetAsync(string page) =>
        await PageAnswer.ReadAsync(await _http.GetAsync(new Uri(page.StartsWith('/') ? page : $"/{tenant}/{page}", UriKind.Relative)));

    /// <summary>Sends a form with what stands in it already, these fields filled in, and these files.</summary>
    public async Task<PageAnswer> SendAsync(
        PageAnswer page, string form, (string Name, string Value)[] fields, (string Field, string Name, byte[] Bytes)[]? files = null)
    {
        var element = page.Form(form);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in Standing(element).Where(standing => fields.All(field => field.Name != standing.Name)).Concat(fields))
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (field, name, bytes) in files ?? [])
        {
            content.Add(new ByteArrayContent(bytes), field, name);
        }

        return await PageAnswer.ReadAsync(await _http.PostAsync(new Uri(element.GetAttribute("action")!, UriKind.Relative), content));
    }

    private static IEnumerable<(string Name, string Value)> Standing(IHtmlFormElement form)
    {
        foreach (var input in form.QuerySelectorAll<IHtmlInputElement>("input[name]"))
        {
            if (input.Type is not ("file" or "radio" or "checkbox") || (input.Type is "radio" or "checkbox" && input.IsChecked))
            {
                yield return (input.Name!, input.Value);
            }
        }

        foreach (var area in form.QuerySelectorAll<IHtmlTextAreaElement>("textarea[name]"))
        {
            yield return (area.Name!, area.Value);
        }

        foreach (var choice in form.QuerySelectorAll<IHtmlSelectElement>("select[name]"))
        {
            yield return (choice.Name!, choice.Value ?? "");
        }
    }
}
