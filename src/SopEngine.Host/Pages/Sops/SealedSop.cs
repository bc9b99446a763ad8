using SopEngine.Application.Sops;
using SopEngine.Host.Pages.Parts;

namespace SopEngine.Host.Pages.Sops;

/// <summary>A revision to show, with what proves which one it is.</summary>
public sealed record SealedSop(LoadedSop Sop, SopSeal Seal);
