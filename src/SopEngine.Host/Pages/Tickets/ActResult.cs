using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Tickets;

/// <summary>What came of an act, with the files that were kept on the way and errors that the refusal itself does not name.</summary>
public sealed record ActResult(
    Result<CommandAnswer> Answer, IReadOnlyDictionary<string, IReadOnlyList<KeptFile>>? Kept = null, IReadOnlyList<FieldError>? Errors = null);
