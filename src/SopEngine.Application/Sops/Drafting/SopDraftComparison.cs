using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Differences;

namespace SopEngine.Application.Sops.Drafting;

/// <summary>A draft beside the revision that it was begun from; nothing stands beside an SOP that is new.</summary>
public sealed record SopDraftComparison(SopDraft Draft, SopRevision? Before, SopComparison? Comparison);
