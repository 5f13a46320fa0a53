import { addWords } from '../registry.js';
import type { Words } from '../words.js';

/** Portuguese. */
const pt: Words = {
  takeaways: 'Principais pontos',
  didYouKnow: 'Você sabia?',
  related: 'Leia também',
  newsletter: 'Assine nossa newsletter',
  notice: 'Sobre este texto',

  by: 'Por {names}',
  updated: 'Atualizado: {date}',
  minutesRead: '{minutes} min de leitura',

  live: 'Ao vivo',
  liveSoon: 'Em breve, ao vivo',
  liveClosed: 'Ao vivo encerrado',
  isNew: 'Novo',
  isUpdated: 'Atualizado',
  video: 'Vídeo',
  audio: 'Áudio',
  gallery: 'Fotos',
  newsletterMedia: 'Newsletter',
  registered: 'Grátis com cadastro',
  premium: 'Só para assinantes',
  paidBy: 'Patrocinado por {name}',

  aiImage: 'Imagem gerada por IA',
  aiImageShort: 'Imagem de IA',
  aiEdited: 'Imagem editada com IA',
  aiEditedShort: 'Edição com IA',
  computerArt: 'Arte gerada por computador',
  computerArtShort: 'Arte digital',

  madeByAi: 'Escrito por IA',
  madeWithAi: 'Escrito com ajuda de IA',
  checkedBy: 'Verificado por {name}',
  checkedByOn: 'Verificado por {name}, {date}',
  notChecked: 'Sem revisão da Redação',
  stale: 'O texto mudou depois que estes pontos foram verificados.',
  evidence: 'Ver no texto',
  source: 'Fonte',

  previous: 'Textos anteriores',
  next: 'Mais textos',
  moreOn: 'Mais sobre {topic}',
  paid: 'Conteúdo patrocinado',

  email: 'E-mail',
  subscribe: 'Assinar',
  emailMissing: 'Informe seu e-mail.',
  emailInvalid: 'Informe um endereço como nome@example.com.',

  sentByReader: 'Este texto foi enviado por um leitor ou uma leitora.',
  sentByAgency: 'Este texto vem de uma agência de notícias.',
  sentBySponsor: 'Este texto foi fornecido por um patrocinador.',
  editorsChecked: 'Nossa Redação o verificou.',
  editorsDidNotCheck: 'Nossa Redação não o verificou.',
  rules: 'Regras para envio de textos',
  aiImageNote: 'A imagem de capa foi gerada por IA e não mostra um fato real.',
  aiEditedNote: 'A imagem de capa foi editada com IA.',
  computerArtNote: 'A imagem de capa foi gerada por computador e é apenas ilustrativa.',
  rights: 'Há algum erro aqui ou violação de seus direitos autorais?',
  report: 'Comunicar problema por e-mail',
  reportSubject: 'Aviso: {headline}',
  reportStory: 'Texto: {headline}',
  reportReference: 'Referência: {reference}',
  reportReason: 'O que está errado:',
  corrections: 'Correções',
};
addWords('pt', pt);
export default pt;
