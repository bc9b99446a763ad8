using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Shipped;
using SopEngine.Application.Templates;
using SopEngine.Application.Tests.Definitions;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Tests.Templates;

/// <summary>Every message that the five SOPs and those that ship send, and every one that the program sends by itself, has a text that ships.</summary>
public sealed class ShippedMessagesTests
{
    // what the program says without a definition naming it
    private static readonly string[] _own = ["catatan", "sebutan", "pemberitahuan-batas", "pengingat", "penugasan", "perlu-dilengkapi", "usul-eskalasi", "tangga-eskalasi", "gangguan-kabar", "gangguan-selesai", "gangguan-ditutup"];

    [Fact]
    public void Every_message_of_the_five_regions_has_a_text()
    {
        var sent = DefinitionFiles.ReadAll(Checkout.PathOf("workflow-definitions"))
            .SelectMany(file => file.Reading.Revision!.Steps)
            .Concat(Shipped())
            .SelectMany(Templates)
            .Distinct().ToList();

        sent.Should().HaveCountGreaterThan(10);
        ShippedTemplates.Messages.Keys.Should().Contain(sent).And.Contain(_own);
    }

    [Fact]
    public void No_text_is_left_over()
    {
        var named = DefinitionFiles.ReadAll(Checkout.PathOf("workflow-definitions")).SelectMany(file => file.Reading.Revision!.Steps).Concat(Shipped()).SelectMany(Templates);
        ShippedTemplates.Messages.Keys.Except(named).Except(_own).Should().BeEquivalentTo([ShippedTemplates.General, MessageTemplateReader.Foot]);
    }

    private static IEnumerable<Step> Shipped() =>
        ShippedSops.Ids.SelectMany(sop => ShippedSops.Newest(new TenantProfile { Id = new TenantId("uji"), Name = "Uji" }, sop)!.Printed.Steps);

    private static IEnumerable<string> Templates(Step step) => step.Notify.Select(message => message.Template);
}
