using SopEngine.Application.Tickets.Bulk;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Work;

/// <summary>What will happen to many, or has (<see cref="Done"/>). <see cref="PersonName"/>: to whom they are handed; null for nobody.</summary>
public sealed record BulkModel(BulkRequest Request, IReadOnlyList<BulkLine> Lines, string? PersonName, bool Done, FormState Form)
{
    public int Good => Lines.Count(line => line.Problem is null);

    public string Title => (Request.Act, Done) switch
    {
        (BulkAct.Claim, false) => "Ambil tugas",
        (BulkAct.Claim, true) => "Tugas yang diambil",
        (BulkAct.Release, false) => "Lepaskan tugas",
        (BulkAct.Release, true) => "Tugas yang dilepaskan",
        (BulkAct.Assign, false) => $"Serahkan tugas kepada {PersonName}",
        (BulkAct.Assign, true) => $"Tugas yang diserahkan kepada {PersonName}",
        _ => "",
    };
}
