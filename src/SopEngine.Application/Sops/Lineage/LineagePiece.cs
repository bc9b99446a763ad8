using System.Text.Json.Nodes;
using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Sops.Lineage;

/// <summary>One part of an SOP in its three texts, null where it is not there.</summary>
/// <param name="Place">Which part it is.</param>
/// <param name="From">In the revision of the template that was answered last.</param>
/// <param name="Theirs">In the template that is in force.</param>
/// <param name="Ours">In the region's draft.</param>
internal sealed record LineagePiece(string Place, JsonNode? From, JsonNode? Theirs, JsonNode? Ours)
{
    /// <summary>The nation changed it, and the region does not already say the same.</summary>
    public bool IsOffered => !ThreeWay.Same(Theirs, From) && !ThreeWay.Same(Theirs, Ours);

    /// <summary>The region changed it as well.</summary>
    public bool IsContested => !ThreeWay.Same(Ours, From);

    /// <summary>What then stands.</summary>
    public JsonNode? Under(TemplateChoice choice) => choice == TemplateChoice.Keep || !IsOffered ? Ours : ThreeWay.Merge(From, Theirs, Ours, choice == TemplateChoice.Take);
}
