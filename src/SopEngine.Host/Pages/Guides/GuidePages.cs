using System.Reflection;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Pages.Guides;

/// <summary>The guides of <c>docs/panduan</c>, one for each role, which are built into the host. They are the same in every region and need no account.</summary>
public static class GuidePages
{
    public const string Root = "/panduan";

    private const string Prefix = "panduan/";
    private const string First = "README";

    private static readonly Assembly _assembly = typeof(GuidePages).Assembly;

    /// <summary>The roles that have one.</summary>
    public static IReadOnlySet<string> Roles { get; } = _assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => Path.GetFileNameWithoutExtension(name[Prefix.Length..]))
        .Where(name => name != First)
        .ToHashSet(StringComparer.Ordinal);

    public static void MapGuides(this IEndpointRouteBuilder app)
    {
        app.MapGet(Root, (CancellationToken stop) => ShowAsync(First, stop)).AllowAnonymous().ExcludeFromDescription();
        app.MapGet($"{Root}/{{role}}", async Task<IResult> (string role, CancellationToken stop) =>
                Roles.Contains(role) ? await ShowAsync(role, stop) : new ProblemResult(new EdgeProblems.NotFound()))
            .AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> ShowAsync(string name, CancellationToken stop)
    {
        using var reader = new StreamReader(_assembly.GetManifestResourceStream($"{Prefix}{name}.md")!);
        var text = await reader.ReadToEndAsync(stop);
        var title = text[..text.IndexOf('\n', StringComparison.Ordinal)].TrimStart('#', ' ').TrimEnd();
        return Results.Content(ProblemHtml.Page(title, Ways(name) + PlainMarkdown.ToHtml(text, AddressOf)), "text/html; charset=utf-8");
    }

    private static string Ways(string name) => name == First
        ? "<p class=\"crumbs\"><a href=\"/\">Halaman depan</a> / Panduan</p>"
        : $"<p class=\"crumbs\"><a href=\"/\">Halaman depan</a> / <a href=\"{Root}\">Panduan</a></p>";

    private static string AddressOf(string page) => page == First ? Root : $"{Root}/{page}";
}
