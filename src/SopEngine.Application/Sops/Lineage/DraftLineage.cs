using System.Text.Json;
using SopEngine.Application.Json;

namespace SopEngine.Application.Sops.Lineage;

/// <summary>
/// Which national template a draft comes from, and how far it has answered it. It is kept with each edit, so that taking an answer back takes back that it was given.
/// </summary>
/// <param name="Template">The template, by its id at the ministry.</param>
/// <param name="Revision">The revision of it that was answered last, all of it.</param>
internal sealed record DraftLineage(string Template, int Revision)
{
    /// <summary>The answers given in this draft.</summary>
    public IReadOnlyList<PartAnswer> Answers { get; init; } = [];

    /// <summary>What the nation put in under an id that the region had given to something else, by its place at the nation.</summary>
    public IReadOnlyList<string> Twins { get; init; } = [];

    public static DraftLineage? Read(string? text) => text is null ? null : JsonSerializer.Deserialize<DraftLineage>(text, ApiJson.Options);

    public string Write() => ApiJson.Write(this);

    public PartAnswer? Find(int revision, string part) => Answers.FirstOrDefault(answer => answer.Revision == revision && answer.Part == part);

    /// <summary>With these answers in the place of those given to the same parts before.</summary>
    public DraftLineage With(IReadOnlyList<PartAnswer> given) => this with
    {
        Answers = [.. Answers.Where(known => !given.Any(answer => answer.Revision == known.Revision && answer.Part == known.Part)), .. given],
    };
}
