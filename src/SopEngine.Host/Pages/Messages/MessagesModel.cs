using SopEngine.Application.Calls;
using SopEngine.Application.Messages;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Messages;

/// <summary>A part of somebody's messages, newest first.</summary>
public sealed record MessagesModel(Page<MessageView> Messages, FormState Form);
