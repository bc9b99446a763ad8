using SopEngine.Application.Files;
using SopEngine.Application.Templates;

namespace SopEngine.Application.Checks;

/// <summary>The templates that a region may name: its own, the nation's beside it, and those that ship.</summary>
internal sealed class TemplateBook
{
    private readonly IReadOnlyDictionary<string, PaperTemplate> _own;

    private TemplateBook(string folder, IReadOnlyDictionary<string, PaperTemplate> own, HashSet<string> messages, HashSet<string> papers) =>
        (Folder, _own, Messages, Papers) = (folder, own, messages, papers);

    /// <summary>The region's folder.</summary>
    public string Folder { get; }

    public IReadOnlySet<string> Messages { get; }

    public IReadOnlySet<string> Papers { get; }

    /// <summary>Both kinds: rows name them without saying which.</summary>
    public IReadOnlySet<string> All => Messages.Concat(Papers).ToHashSet();

    /// <summary>Reads the region's templates; what is wrong with them is added to the problems.</summary>
    public static TemplateBook Read(string folder, List<FileProblem> problems)
    {
        var (messages, papers) = (TemplateFolder.Read(folder, problems), TemplateFolder.ReadPapers(folder, problems));
        TemplateFolder.ReadReplies(folder, problems);
        var nation = Path.Combine(folder, "..", "nasional");
        return new TemplateBook(
            folder, papers,
            [.. messages.Keys, .. TemplateFolder.Read(nation, []).Keys, .. ShippedTemplates.Messages.Keys],
            [.. papers.Keys, .. TemplateFolder.ReadPapers(nation, []).Keys, .. ShippedTemplates.Papers.Keys]);
    }

    /// <summary>The region's own text of a paper, and its file; null where it has none that can be used.</summary>
    public (string File, string Text)? Own(string name) =>
        _own.GetValueOrDefault(name) is { } template ? (Path.Combine(Folder, TemplateFolder.Papers, $"{name}.hbs"), template.Text) : null;
}
