using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace SopEngine.Host.Tests.Pages;

/// <summary>A part of a page as HTML, without a host.</summary>
internal static class Rendered
{
    public static async Task<IElement> AsHtmlAsync<TPart>(params (string Name, object? Value)[] parameters)
        where TPart : IComponent
    {
        await using var services = new ServiceCollection().AddOptions().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var values = ParameterView.FromDictionary(parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value));
            return (await renderer.RenderComponentAsync<TPart>(values)).ToHtmlString();
        });
        return (await new HtmlParser().ParseDocumentAsync(html)).Body!;
    }

    /// <summary>The text as it is read: blanks folded.</summary>
    public static string Reading(this IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
