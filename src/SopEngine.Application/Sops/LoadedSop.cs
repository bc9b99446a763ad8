using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops;

/// <summary>
/// A published revision: <see cref="Printed"/> as the document has it, <see cref="Running"/> as tickets run on it (parts outside the SOP that are off left out).
/// </summary>
public sealed record LoadedSop(SopRevision Printed, SopRevision Running, string Sha256);
