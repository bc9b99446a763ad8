using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Views;

/// <summary>A question as it is put to somebody. <see cref="Options"/> are resolved through the region's units and people; null where anything of the type will do.</summary>
public sealed record FieldView
{
    public required string Name { get; init; }

    public required string Label { get; init; }

    public required FieldType Type { get; init; }

    public bool Required { get; init; }

    /// <summary>When it must be answered though not always; null for never.</summary>
    public Condition? RequiredWhen { get; init; }

    public string? Help { get; init; }

    public IReadOnlyList<OptionView>? Options { get; init; }

    /// <summary>Accepted kinds of file, as in the accept attribute of HTML; null for any.</summary>
    public IReadOnlyList<string>? Accept { get; init; }

    public int? Min { get; init; }

    public int? Max { get; init; }

    /// <summary>Greatest length of one file, in bytes; null for the installation's own bound.</summary>
    public long? MaxBytes { get; init; }

    /// <summary>When the question is asked at all; null for always.</summary>
    public Condition? When { get; init; }

    /// <summary>What it asks about the requester himself; null for something else.</summary>
    public PersonFact? About { get; init; }

    /// <summary>What was answered before, or what his account says of whoever files for himself, to begin with; null for nothing.</summary>
    public Answer? Value { get; init; }
}
