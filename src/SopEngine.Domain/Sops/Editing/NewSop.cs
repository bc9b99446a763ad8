namespace SopEngine.Domain.Sops.Editing;

/// <summary>What a new SOP begins with: an empty table with the column of whoever files, and one empty row.</summary>
public static class NewSop
{
    /// <param name="sop">Its permanent id in the region.</param>
    /// <param name="title">Nama SOP.</param>
    /// <param name="issuer">The lines of the letterhead.</param>
    public static SopRevision Of(string sop, string title, IReadOnlyList<string> issuer) => new AddRow("").On(new SopRevision
    {
        Sop = sop,
        Revision = 1,
        Document = new SopDocument { Title = title, Issuer = issuer },
        Intake = new IntakeRules(),
        Lanes = [new Lane { Id = "pemohon", Label = "Pemohon", Requester = true }],
        Steps = [],
    });
}
