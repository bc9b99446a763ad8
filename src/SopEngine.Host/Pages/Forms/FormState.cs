using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;

namespace SopEngine.Host.Pages.Forms;

/// <summary>One form of a page: empty, or as it was sent with the reason why it was refused. <see cref="Id"/> is its id on the page.</summary>
public sealed record FormState(string Id, string Operation)
{
    public PostedForm? Typed { get; init; }

    public Problem? Problem { get; init; }

    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    /// <summary>When what stands in it was kept as a draft, by the region's clock; null where it is no draft.</summary>
    public DateTimeOffset? SavedAt { get; init; }

    /// <summary>Files by field.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<KeptFile>> Kept { get; init; } = new Dictionary<string, IReadOnlyList<KeptFile>>();

    /// <summary>A refused form. Its operation stays, so that it is still sent only once; except when it was that which was refused.</summary>
    public static FormState Refused(PostedForm typed, Problem problem, string fresh) =>
        new(typed.Id, problem is CallProblems.IdempotencyKeyReused ? fresh : typed.OperationKey ?? fresh)
        {
            Typed = typed,
            Problem = problem,
            Errors = problem.Errors,
        };

    /// <summary>What stands in a field: what was typed, else what is proposed.</summary>
    public string? Text(string field, string? proposed = null) => Typed is null ? proposed : Typed.Text(field);

    public bool Has(string field, string value, bool proposed = false) => Typed is null ? proposed : Typed.All(field).Contains(value);

    public FieldError? Error(string field) => Errors.FirstOrDefault(error => error.Field == field);

    /// <summary>For data-posted: there when what stands in the form was sent, so that the browser's own copy is not put over it.</summary>
    public string? Posted => Typed is null || (SavedAt is not null && Problem is null) ? null : "";

    /// <summary>The id of a field's box on the page.</summary>
    public string BoxOf(string field) => $"{Id}-{field.Replace('.', '-')}";
}
