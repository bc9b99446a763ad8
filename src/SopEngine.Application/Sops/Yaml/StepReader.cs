using SopEngine.Application.Files;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Yaml;

/// <summary>Reads a row of the table.</summary>
internal static class StepReader
{
    public static Step Read(MapReader map) => new()
    {
        Id = map.Id("id", "Ia pengenal tetap baris ini; nomor tercetak ditulis di \"no\"."),
        No = map.Text("no") ?? "",
        Activity = map.RequiredText("activity", "Ia isi kolom Kegiatan."),
        Kind = map.Choice<StepKind>("kind") ?? StepKind.Activity,
        Lane = map.RequiredText("lane", "Ia pengenal pelaksana baris ini."),
        With = map.Texts("with"),
        Phase = map.RequiredChoice<Phase>("phase", "Ia fase baku baris ini."),
        Owner = map.Choice<OwnerSide>("owner"),
        Gating = map.Flag("gating", otherwise: true),
        AnyTime = map.Flag("anyTime"),
        Requirements = map.Texts("requirements"),
        Needs = map.List("needs", CellPartReader.Read),
        Time = map.Text("time") ?? "",
        Reading = map.Choice<TimeReading>("reading"),
        Outputs = map.Texts("outputs"),
        Yields = map.List("yields", CellPartReader.Read),
        Remarks = map.Texts("remarks"),
        Form = map.Text("form"),
        Outcomes = map.List("outcomes", OutcomeReader.Read),
        Notify = map.List("notify", StepRulesReader.ReadNotification),
        Wait = map.Map("wait", StepRulesReader.ReadWait),
        Ladder = map.List("ladder", StepRulesReader.ReadRung),
        Remind = map.Map("remind", StepRulesReader.ReadReminder),
        Signatures = map.Map("signatures", StepRulesReader.ReadSignatures),
        Join = StepRulesReader.ReadJoin(map),
        Automatic = StepRulesReader.ReadAutomatic(map),
        Call = StepRulesReader.ReadCall(map),
        OutsideSop = map.Flag("outsideSop"),
        Note = map.Text("note") ?? "",
    };
}
