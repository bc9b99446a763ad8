using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Host.Pages.Forms;

/// <summary>The answers of a form, with the files that came along already kept. <see cref="Problem"/> is why a file could not be.</summary>
public sealed record FilledForm(
    IReadOnlyDictionary<string, Answer> Answers, IReadOnlyDictionary<string, IReadOnlyList<KeptFile>> Kept, Problem? Problem, IReadOnlyList<FieldError> Errors);
