using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Problems;

namespace SopEngine.Host.Pages.Parts;

/// <summary>
/// What a form shows in its questions: what was just typed when it comes back with errors, else what was answered before. Nothing that was typed or uploaded is
/// asked twice.
/// </summary>
public sealed record FormValues
{
    public static FormValues Empty { get; } = new();

    /// <summary>What was sent, by field name; null when nothing was sent yet.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Posted { get; init; }

    /// <summary>Files already uploaded, by field name: they stay attached.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FileView>> Kept { get; init; } = new Dictionary<string, IReadOnlyList<FileView>>();

    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    public IReadOnlyList<string> Of(FieldView field) =>
        Posted is not null ? Posted.GetValueOrDefault(field.Name, []) : field.Value?.Values ?? [];

    public string TextOf(FieldView field) => Of(field) is [var first, ..] ? first : "";

    public IReadOnlyList<FieldError> ErrorsOf(string field) => [.. Errors.Where(error => error.Field == field)];
}
