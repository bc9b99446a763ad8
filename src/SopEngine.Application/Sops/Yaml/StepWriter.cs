using SopEngine.Application.Files;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Yaml;

/// <summary>Writes a row of the table.</summary>
internal static class StepWriter
{
    public static MapOutput Write(Step step) => new MapWriter()
        .Required("id", step.Id)
        .Text("no", step.No)
        .Required("activity", step.Activity)
        .Choice<StepKind>("kind", step.Kind == StepKind.Activity ? null : step.Kind)
        .Required("lane", step.Lane)
        .Names("with", step.With)
        .Choice<Phase>("phase", step.Phase)
        .Choice("owner", step.Owner)
        .Flag("gating", step.Gating, otherwise: true)
        .Flag("anyTime", step.AnyTime)
        .Lines("requirements", step.Requirements)
        .List("needs", step.Needs, CellPartWriter.Write)
        .Text("time", step.Time)
        .Choice("reading", step.Reading)
        .Lines("outputs", step.Outputs)
        .List("yields", step.Yields, CellPartWriter.Write)
        .Lines("remarks", step.Remarks)
        .Optional("form", step.Form)
        .List("outcomes", step.Outcomes, OutcomeWriter.Write)
        .List("notify", step.Notify, StepRulesWriter.Notification)
        .Map("wait", step.Wait is null ? null : StepRulesWriter.Wait(step.Wait))
        .List("ladder", step.Ladder, StepRulesWriter.Rung)
        .Map("remind", step.Remind is null ? null : StepRulesWriter.Reminder(step.Remind))
        .Map("signatures", step.Signatures is null ? null : StepRulesWriter.Signatures(step.Signatures))
        .Join(step.Join)
        .Automatic(step.Automatic)
        .Optional("call", step.Call?.Sop)
        .Flag("outsideSop", step.OutsideSop)
        .Text("note", step.Note)
        .Spread();
}
